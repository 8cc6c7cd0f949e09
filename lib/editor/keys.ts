import { slugify } from '@/lib/text'

const longest = 40

/** A short name that nothing else in the list has, made of how the thing is called. */
export function newKey(called: string, taken: readonly unknown[]): string {
  const base = slugify(called).slice(0, longest).replace(/-+$/, '') || 'deel'
  for (let i = 1; ; i++) {
    const key = i === 1 ? base : `${base}-${i}`
    if (!taken.includes(key)) return key
  }
}
