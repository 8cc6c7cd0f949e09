import type { Catalogue } from '@/lib/search/catalogue'

/**
 * A memory for each edition, made when first asked for. It goes with its edition: what is kept by a key that lives
 * longer, such as a word, would keep every edition that ever was in memory, with all its rows.
 */
export function perEdition<T extends object>(make: () => T): (catalogue: Catalogue) => T {
  const memories = new WeakMap<Catalogue, T>()
  return (catalogue) => {
    const known = memories.get(catalogue)
    if (known) return known
    const made = make()
    memories.set(catalogue, made)
    return made
  }
}
