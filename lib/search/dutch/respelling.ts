import { baseForm } from './base-form'

// How a reader may write what the list spells otherwise: as it was spelled before, or as it is heard.
const habits: readonly (readonly [RegExp, string])[] = [
  [/k(?=[aoulrt])/g, 'c'],
  [/kt(?=i|e|$)/g, 'ct'],
  [/^ko(?=o|n|m|l|r)/, 'co'],
  [/^sexs?(?=u|i|e)/, 'seks'],
  [/iese?$/, 'isch'],
  [/x/g, 'ks'],
  [/th/g, 't'],
  [/ae/g, 'e'],
  [/qu/g, 'kw'],
  [/sche?$/, 's'],
]

/** The base form of a word in another spelling than the list's: aktie → actie, koordinator → coordinator. */
export function respelled(word: string): string | undefined {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return undefined
  for (const [pattern, spelling] of habits) {
    const other = word.replace(pattern, spelling)
    const base = other === word ? undefined : baseForm(other)
    if (base !== undefined) return base
  }
  return undefined
}
