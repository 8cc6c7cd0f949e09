import { findMunicipality } from '@/lib/places/places'
import { provincesIn } from '@/lib/places/provinces'
import type { Reading } from '@/lib/search/question/reading'

const longest = 4
const leading = new Set(['in', 'uit', 'rond', 'rondom', 'gemeente', 'stad', 'provincie', 'regio', 'of', 'en', 'naar', 'bij'])
/** Names of municipalities that are words as well; only a capital tells them apart. */
const words = new Set([
  'best',
  'echt',
  'made',
  'goor',
  'grave',
  'doorn',
  'leek',
  'haren',
  'laren',
  'stein',
  'beek',
  'helden',
  'roden',
  'heel',
  'son',
  'uden',
  'elst',
  'borne',
  'wijchen',
])

/** Claims municipalities and provinces: "in Friesland", "in de gemeente Leiden". Where both have the name it is the municipality, unless it says so. */
export function readPlaces(reading: Reading): void {
  if (!reading.finds || !reading.onlyKinds('interventie')) return
  for (const place of reading.free()) {
    const before = reading.word(place - 1)
    if (!leading.has(before)) continue
    for (let length = longest; length > 0; length--) {
      const name = nameAt(reading, place, length)
      const filter = name === undefined ? undefined : meant(name, before)
      if (!filter) continue
      const named = ['gemeente', 'stad', 'provincie', 'regio'].includes(before)
      reading.claim({ from: named ? place - 1 : place, length: named ? length + 1 : length, filters: [filter] })
      break
    }
  }
}

function nameAt(reading: Reading, place: number, length: number): string | undefined {
  const [first, last] = [reading.tokens[place], reading.tokens[place + length - 1]]
  if (!first || !last || reading.isTaken(place, length)) return undefined
  // The apostrophe of 's-Hertogenbosch is no part of a word.
  const from = /['’]/.test(reading.q[first.from - 1] ?? '') ? first.from - 1 : first.from
  const name = reading.q.slice(from, last.to)
  return words.has(name) || /[.?!;:]/.test(name) ? undefined : name
}

function meant(name: string, before: string): { key: 'provincie' | 'gemeente'; value: string } | undefined {
  const [province, ...others] = provincesIn(name)
  const municipality = findMunicipality(name)?.municipality.name
  if (province && others.length === 0 && (before === 'provincie' || !municipality)) return { key: 'provincie', value: province }
  return municipality ? { key: 'gemeente', value: municipality } : undefined
}
