import type { FacetKey } from '@/lib/search/facets'
import type { SearchResults } from '@/lib/search/query'
import { formNouns, kindNouns, type Noun, result, sectorPhrases, typeNouns } from '@/lib/search/question/nouns'
import type { Asked, Understood } from '@/lib/search/question/shape'
import { formatNumber } from '@/lib/text'

/** What belongs to a noun: before it, or behind it where its form follows the number. */
type Condition = { before?: { common: string; neuter: string }; behind?: (many: boolean) => string }

/** How conditions are said, by facet and values. */
const conditions: Readonly<Record<string, Condition>> = {
  'kosten:gratis': before('gratis'),
  'kosten:gratis,laag': before('gratis of goedkope', 'gratis of goedkoop'),
  'kosten:gratis,laag,midden': { behind: (many) => `die niet veel ${many ? 'kosten' : 'kost'}` },
  'kosten:laag,midden,hoog': { behind: (many) => `die niet gratis ${many ? 'zijn' : 'is'}` },
  'tijd:dagdeel': { behind: () => 'van één dagdeel' },
  'tijd:dagdeel,kort': before('korte', 'kort'),
  'tijd:lang': before('langere', 'langer'),
  'effect:onderzocht': before('op effect onderzochte', 'op effect onderzocht'),
  'effect:procesevaluatie': { behind: () => 'met een procesevaluatie' },
  'effect:sterk': { behind: () => 'met sterke aanwijzingen voor effect' },
  'effect:goed,sterk': { behind: () => 'met goede of sterke aanwijzingen voor effect' },
  'onderbouwing:onderbouwd': before('goed onderbouwde', 'goed onderbouwd'),
  'onderbouwing:beschreven': before('goed beschreven'),
  'bron:kis': { behind: () => 'van KIS' },
  'bron:extern': { behind: () => 'van anderen' },
}
const said: readonly FacetKey[] = ['soort', 'type', 'vorm', 'kosten', 'tijd', 'effect', 'onderbouwing', 'bron']
type Sector = keyof typeof sectorPhrases
const people: readonly FacetKey[] = ['groep', 'via', 'doelgroep']
const ofInterventions: readonly FacetKey[] = [
  'kosten',
  'tijd',
  'effect',
  'onderbouwing',
  'setting',
  'groep',
  'via',
  'leeftijd',
  'grond',
  'taal',
  'gemeente',
  'provincie',
]

/** "Er zijn 2 gratis trainingen voor wijkteams", without a point. Of guides and dossiers each part is a result of its own. */
export function countSentence(understood: Understood, { total, hits, bets }: Pick<SearchResults, 'total' | 'hits' | 'bets'>): string {
  const all = [...bets, ...hits]
  const count = all.length >= total ? new Set(all.map(({ id }) => id.split('#')[0])).size : total
  const places = count < total ? `, met ${count > 1 ? 'samen ' : ''}${formatNumber(total)} vindplaatsen` : ''
  return `Er ${count > 1 ? 'zijn' : 'is'} ${formatNumber(count)} ${thing(understood, count > 1)}${places}`
}

/** "Er is geen lespakket over racisme", without a point. */
export function noneSentence(understood: Understood): string {
  return `Er is geen ${thing(understood, false)}`
}

/** What is asked for, in one or many: "gratis training voor wijkteams". */
function thing(understood: Understood, many: boolean): string {
  const nouns = nounsOf(understood)
  const parts = conditionsOf(understood)
  const neuter = !many && nouns[0]?.neuter === true
  return [
    ...parts.flatMap(({ before }) => (before ? [neuter ? before.neuter : before.common] : [])),
    nouns.map((noun) => (many ? noun.many : noun.one)).join(many ? ' en ' : ' of '),
    ...parts.flatMap(({ behind }) => (behind ? [behind(many)] : [])),
    ...about(understood),
  ].join(' ')
}

function nounsOf({ filters }: Understood): Noun[] {
  const forms = named(formNouns, filters.vorm)
  const types = named(typeNouns, filters.type)
  const kinds = named(
    kindNouns,
    filters.soort?.filter((kind) => !(forms.length > 0 && kind === 'interventie') && !(types.length > 0 && kind === 'publicatie')),
  )
  const nouns = [...forms, ...types, ...kinds]
  if (nouns.length > 0) return nouns
  return ofInterventions.some((key) => filters[key]?.length) ? [kindNouns.interventie] : [result]
}

function named<K extends string>(nouns: Record<K, Noun>, values: readonly string[] = []): Noun[] {
  return values.flatMap((value) => (Object.hasOwn(nouns, value) ? [nouns[value as K]] : []))
}

function conditionsOf({ filters }: Understood): Condition[] {
  return said.flatMap((key) => conditions[`${key}:${(filters[key] ?? []).join(',')}`] ?? [])
}

/** What it is about and for whom: as it was typed where that fits, else in quotation marks. */
function about({ asked, phrases, said: inPhrases = [], words }: Understood): string[] {
  const unsaid = asked.filter(({ key, value }) => !said.includes(key) && !inPhrases.includes(`${key}:${value}`))
  const groups = unsaid.filter(({ key }) => people.includes(key))
  const places = unsaid.flatMap(({ key, value }) => (key === 'setting' && Object.hasOwn(sectorPhrases, value) ? [sectorPhrases[value as Sector]] : []))
  const others = unsaid.filter(({ key }) => !people.includes(key) && key !== 'setting')
  return [
    ...(groups.length > 0 ? [`voor ${labels(groups).toLowerCase()}`] : []),
    ...(places.length > 0 ? [places.join(' of ')] : []),
    ...(phrases ?? (words ? [`over ‘${words}’`] : [])),
    ...(others.length > 0 ? [`(${labels(others)})`] : []),
  ]
}

function labels(asked: readonly Asked[]): string {
  return asked.map(({ label }) => label).join(', ')
}

function before(common: string, neuter = common): Condition {
  return { before: { common, neuter } }
}
