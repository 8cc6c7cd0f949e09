import type { CslName } from '@/lib/citations/csl'

/** "Distelbrink, M., & Berg, J. van den": makers as a Dutch list of literature in APA 7 has them; empty without any. */
export function apaNames(names: readonly CslName[]): string {
  const parts = names.map(apaName)
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')}, & ${parts.at(-1)}`
}

/** Ends in one full stop, unless it ends in a mark already. */
export function sentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`
}

/** "Berg, J.-P. van den", or the organisation as it is. Dutch lists sort on the name without its particle. */
function apaName(name: CslName): string {
  if ('literal' in name) return name.literal
  const given = initials(name.given ?? '')
  const particle = name['non-dropping-particle']
  return name.family + (given && `, ${given}`) + (particle ? `${given ? ' ' : ', '}${particle}` : '')
}

/** "Jean-Paul" becomes "J.-P.", "M.J." becomes "M. J.". */
function initials(given: string): string {
  return given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((name) =>
      name
        .split('-')
        .filter(Boolean)
        .map((part) => `${[...part][0]?.toLocaleUpperCase('nl')}.`)
        .join('-'),
    )
    .join(' ')
}
