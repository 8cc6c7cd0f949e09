import type { ReactNode } from 'react'
import { slugify } from '@/lib/text'

type Props = { caption: string; idPrefix?: string; children: ReactNode; className?: string }

/** A table that scrolls by itself on a small screen, also with the keyboard. */
export function ScrollTable({ caption, idPrefix = '', children, className = '' }: Props) {
  const id = `${idPrefix}tabel-${slugify(caption)}`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <section className="table-scroll" aria-labelledby={id} tabIndex={0}>
      <table className={className}>
        <caption id={id}>{caption}</caption>
        {children}
      </table>
    </section>
  )
}
