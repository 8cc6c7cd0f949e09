import { slugify } from '@/lib/text'

/** The twelve provinces, from north to south. The key stands in addresses (`?provincie=zuid-holland`). */
export const provinces = {
  groningen: 'Groningen',
  friesland: 'Friesland',
  drenthe: 'Drenthe',
  overijssel: 'Overijssel',
  flevoland: 'Flevoland',
  gelderland: 'Gelderland',
  utrecht: 'Utrecht',
  'noord-holland': 'Noord-Holland',
  'zuid-holland': 'Zuid-Holland',
  zeeland: 'Zeeland',
  'noord-brabant': 'Noord-Brabant',
  limburg: 'Limburg',
} as const
export type Province = keyof typeof provinces
export const provinceKeys = Object.keys(provinces) as Province[]

/** Other words that mean whole provinces, and nothing less or more. "Randstad" is not here: its edge is not a border of provinces. */
const otherWords: Record<string, readonly Province[]> = {
  fryslan: ['friesland'],
  brabant: ['noord-brabant'],
  'noord-nederland': ['groningen', 'friesland', 'drenthe'],
}

/** The provinces that a description of an area names, from north to south: "Brabant en Limburg" is two of them, "Randstad" none. */
export function provincesIn(region: string): Province[] {
  const words = `-${slugify(region)}-`
  const others = Object.entries(otherWords).flatMap(([word, meant]) => (words.includes(`-${word}-`) ? meant : []))
  return provinceKeys.filter((key) => words.includes(`-${key}-`) || others.includes(key))
}

/** Whether a description of an area means the whole country: "Landelijk", "heel Nederland". */
export function isNationwide(region: string): boolean {
  return /^(landelijk|(in )?(heel|geheel) nederland|nederland)\b/i.test(region.trim())
}
