import { type CostBand, costLimits } from '@/lib/interventions/costs'
import { ageBands } from '@/lib/interventions/vocabulary'
import type { Reading } from '@/lib/search/question/reading'
import { Line } from '@/lib/search/question/tokens'

const counts: Readonly<Record<string, number>> = { een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, tien: 10, paar: 3 }
const farthest = 20

type Rule = { pattern: RegExp; read: (match: RegExpMatchArray) => { key: 'jaar' | 'setting' | 'leeftijd' | 'kosten'; values: readonly string[] } | undefined }

/** Claims what is said in numbers: years, groups of a school, ages. `year` is that of today. */
export function readNumbers(reading: Reading, year: number): void {
  if (!reading.finds) return
  const line = new Line(reading.tokens)
  const rules = [
    ...(reading.onlyKinds('publicatie', 'project') ? yearRules(year) : []),
    ...(reading.onlyKinds('interventie') ? [...classRules, ...ageRules, costRule] : []),
  ]
  for (const { pattern, read } of rules) {
    for (const match of line.text.matchAll(pattern)) {
      const places = line.covered(match)
      const found = read(match)
      const first = places[0]
      if (!found || first === undefined || found.values.length === 0 || reading.isTaken(first, places.length)) continue
      reading.claim({ from: first, length: places.length, filters: found.values.map((value) => ({ key: found.key, value })), wider: found.key !== 'jaar' })
    }
  }
}

function yearRules(today: number): Rule[] {
  const span = (from: number, to: number) => ({ key: 'jaar' as const, values: years(from, to) })
  return [
    { pattern: /\b(?:tussen|van) ((?:19|20)\d\d) (?:en|tot en met|tot|t m) ((?:19|20)\d\d)\b/g, read: ([, from, to]) => span(Number(from), Number(to)) },
    { pattern: /\b(?:sinds|vanaf) ((?:19|20)\d\d)\b/g, read: ([, from]) => span(Number(from), today) },
    { pattern: /\bna ((?:19|20)\d\d)\b/g, read: ([, from]) => span(Number(from) + 1, today) },
    {
      pattern: /\b(?:uit|in|van|over)(?: het jaar)? ((?:19|20)\d\d)((?: (?:en|of)? ?(?:uit )?(?:19|20)\d\d)*)\b/g,
      read: ([all]) => ({ key: 'jaar', values: [...(all.match(/\d{4}/g) ?? [])] }),
    },
    {
      pattern: /\b(?:uit |in |van )?(?:de )?(?:afgelopen|laatste|voorbije) (\d{1,2}|twee|drie|vier|vijf|tien|paar)? ?(?:jaar|jaren)\b/g,
      read: ([, count = 'een']) => span(today - (counts[count] ?? Number(count)) + 1, today),
    },
    { pattern: /\b(?:uit |in |van )?dit jaar\b/g, read: () => span(today, today) },
    { pattern: /\b(?:uit |in |van )?vorig jaar\b/g, read: () => span(today - 1, today - 1) },
  ]
}

const classRules: readonly Rule[] = [
  { pattern: /\b(?:groep|groepen) [1-8](?: (?:en|of|tot|tot en met|t m|en met)? ?(?:groep )?[1-8])*\b/g, read: () => ({ key: 'setting', values: ['po'] }) },
  { pattern: /\b(?:klas|klassen) [1-6](?: (?:en|of|tot|tot en met) (?:klas )?[1-6])*\b|\b[1-6]e klas\b/g, read: () => ({ key: 'setting', values: ['vo'] }) },
]

const ageRules: readonly Rule[] = [
  {
    pattern: /\b(?:van )?(\d{1,2}) (?:tot en met|tot|en|a|t m) (\d{1,2}) ?(?:jaar|jarigen)\b|\b(\d{1,2}) (\d{1,2}) (?:jaar|jarigen)\b/g,
    read: ([, a, b, c, d]) => ages(Number(a ?? c), Number(b ?? d)),
  },
  { pattern: /\b(?:vanaf|ouder dan|boven de) (\d{1,2})(?: jaar)?\b/g, read: ([, from]) => ages(Number(from), 120) },
  { pattern: /\b(?:tot|onder de|jonger dan|tot en met) (\d{1,2})(?: jaar)?\b/g, read: ([, to]) => ages(0, Number(to) - 1) },
  { pattern: /\b(?:van )?(\d{1,2}) ?(?:jaar(?! (?:geleden|lang))|jarigen?)(?: oud)?\b/g, read: ([, age]) => ages(Number(age), Number(age)) },
  { pattern: /\b(?:65 ?-?plus(?:sers?)?|ouderen|senioren|bejaarden)\b/g, read: () => ages(65, 120) },
  { pattern: /\b(?:peuters?|baby's|dreumesen)\b/g, read: () => ages(0, 3) },
]

const costRule: Rule = {
  pattern: /\b(?:van |voor )?(?:maximaal|max|hooguit|hoogstens|minder dan|niet meer dan|onder de|tot) (\d{1,6}) (?:euro|eur)\b/g,
  read: ([, amount]) => ({ key: 'kosten', values: costsUpTo(Number(amount)) }),
}

/** The bands of costs in which something may cost less than an amount in euros. */
function costsUpTo(euros: number): CostBand[] {
  const limited: CostBand[] = euros > costLimits.midden ? ['midden', 'hoog'] : euros > costLimits.laag ? ['midden'] : []
  return ['gratis', 'laag', ...limited]
}

/** The bands that share a year of age with a range, read from their keys ("12-17", "65-plus"). */
function ages(from: number, to: number) {
  const values = Object.keys(ageBands).filter((band) => {
    const [first = 0, last = 120] = band.split('-').map((part) => (part === 'plus' ? 120 : Number(part)))
    return first <= to && last >= from
  })
  return { key: 'leeftijd' as const, values }
}

function years(from: number, to: number): string[] {
  const length = Math.min(Math.max(to - from + 1, 0), farthest)
  return Array.from({ length }, (_, i) => String(to - length + 1 + i))
}
