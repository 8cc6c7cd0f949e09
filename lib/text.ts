/** Lower case ASCII words with hyphens, for addresses and anchors: "Één thema's" becomes "een-thema-s". */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** A number as Dutch readers write it: 2927296 becomes "2.927.296", 2.5 becomes "2,5". */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat('nl-NL').format(value)
}

/** Euros: 2927296 becomes "€ 2.927.296", and 12.5 becomes "€ 12,50". */
export function formatEuro(value: number): string {
  const digits = Number.isInteger(value) ? 0 : 2
  return `€ ${new Intl.NumberFormat('nl-NL', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)}`
}

/** Shortens to at most `length` characters at a word boundary, with an ellipsis when something was cut. */
export function truncate(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,;:.]+$/, '')}…`
}

/** The first letter as a capital: "gemeente" becomes "Gemeente". */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nl') + text.slice(1)
}

/** "a, b en c". */
export function joinNl(parts: readonly string[]): string {
  return new Intl.ListFormat('nl', { type: 'conjunction' }).format(parts)
}
