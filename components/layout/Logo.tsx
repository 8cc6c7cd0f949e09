import { Mark } from '@/components/art/Mark'

/** The wordmark. Text, so that it grows with the reader's own settings. */
export function Logo() {
  return (
    <a href="/" className="logo">
      <Mark />
      <span className="logo-short">KIS</span>
      <span className="logo-long">Kennisplatform Inclusief Samenleven</span>
    </a>
  )
}
