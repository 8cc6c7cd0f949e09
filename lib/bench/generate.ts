import { Chance } from '@/lib/bench/random'
import { type Material, reword, vary } from '@/lib/bench/vary'
import { varyIntervention } from '@/lib/bench/vary-intervention'
import { audiences } from '@/lib/content/fields'
import type { ValidDocument } from '@/lib/content/files/check'
import type { KindId } from '@/lib/content/id'
import type { CommonContent } from '@/lib/content/kind'
import { prose } from '@/lib/content/prose'
import { kinds } from '@/lib/content/registry'
import type { Intervention } from '@/lib/interventions/schema'

/** How a grown platform is composed, in parts of a thousand: much to read and to find, few themes and programmes. */
const composition: Record<KindId, number> = {
  publicatie: 440,
  project: 140,
  interventie: 140,
  organisatie: 120,
  begrip: 90,
  dossier: 40,
  kennisgids: 10,
  pagina: 10,
  programmalijn: 5,
  thema: 3,
  programma: 2,
}

const seed = 20_261_122
const years = { from: 2005, to: 2026 }

export type GeneratedDocument = Pick<ValidDocument, 'id' | 'kind' | 'slug' | 'content'> & { pack: null }

/**
 * Documents `from` up to `to` of a row that is the same in every run: real ones in other words, with other years,
 * facets and references among themselves. Each is checked by the schema of its kind. `only`: all of one kind.
 */
export function generateDocuments(real: readonly ValidDocument[], from: number, to: number, only?: KindId): GeneratedDocument[] {
  const plan = Array.from({ length: to }, (_, i) => planned(real, i, i < from ? undefined : only))
  const material: Material = { ids: idsByKind([...real, ...plan]), words: vocabulary(real) }
  return plan.slice(from).map(({ source, ...identity }, i) => {
    const chance = new Chance(seed ^ Math.imul(from + i + 1, 0x9e3779b1))
    return { ...identity, pack: null, content: fill(source, from + i, chance, material) }
  })
}

type Planned = Pick<ValidDocument, 'id' | 'kind' | 'slug'> & { source: ValidDocument }

function planned(real: readonly ValidDocument[], index: number, only?: KindId): Planned {
  const chance = new Chance(seed + index)
  const share = chance.whole(0, 999)
  const kind = only ?? kindAt(share)
  const source = chance.one(real.filter((document) => document.kind === kind))
  const slug = `${source.slug.slice(0, 100).replace(/-$/, '')}-${index + 1}`
  return { id: `${kind}/${slug}`, kind, slug, source }
}

function kindAt(place: number): KindId {
  let end = 0
  for (const [kind, share] of Object.entries(composition)) if (place < (end += share)) return kind as KindId
  return 'publicatie'
}

function idsByKind(documents: readonly { id: string; kind: KindId }[]): Material['ids'] {
  const ids: Partial<Record<KindId, string[]>> = {}
  for (const { id, kind } of documents) (ids[kind] ??= []).push(id)
  return ids
}

/** The longer words of the real content, as often as they occur there. */
function vocabulary(real: readonly ValidDocument[]): string[] {
  return real.flatMap((document) => prose(document.content).match(/(?<!\p{L})\p{Ll}{5,}/gu) ?? [])
}

function fill(source: ValidDocument, index: number, chance: Chance, material: Material): CommonContent {
  const varied = withoutOwnFiles(vary(otherChoices(source, chance), chance, material)) as CommonContent & Record<string, unknown>
  const year = chance.whole(years.from, years.to)
  const changed = {
    ...varied,
    title: `${reword(source.content.title, 0.4, chance, material.words).slice(0, 230)} ${index + 1}`,
    summary: reword(source.content.summary, 0.3, chance, material.words).slice(0, 700),
    audiences: chance.some(Object.keys(audiences), 3),
    themes: chance.some(material.ids.thema ?? [], 2),
    formerPaths: [],
    ...('year' in varied && { year }),
    ...('years' in varied && { years: [year] }),
    ...(varied.publishedOn && { publishedOn: `${year}-${String(chance.whole(1, 12)).padStart(2, '0')}-15` }),
  }
  return kinds[source.kind].publishable.parse(changed)
}

/** A file of ours belongs to one document. */
function withoutOwnFiles<T>(content: T): T {
  return JSON.parse(JSON.stringify(content).replaceAll('"/bestanden/', '"https://bestanden.example.org/')) as T
}

function otherChoices({ kind, content }: ValidDocument, chance: Chance): CommonContent {
  return kind === 'interventie' ? varyIntervention(content as Intervention, chance) : content
}
