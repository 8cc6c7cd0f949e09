import { costBandLabels } from '@/lib/interventions/costs'
import { freshnessLabels } from '@/lib/interventions/freshness'
import { effectLevels, entrances, forms, groupKinds, sectors, substantiationLevels } from '@/lib/interventions/vocabulary'
import { searchHref } from '@/lib/search/address'
import type { Catalogue } from '@/lib/search/catalogue'
import type { FacetKey } from '@/lib/search/facets'
import { scopes } from '@/lib/search/scopes'

/** A number of interventions; `href` is the list of exactly those. Without it there is no such list, or nothing in it. */
export type Figure = { label: string; count: number; href?: string }
/** `several`: an intervention may have more than one of the values, so that the figures add up to more than all. */
export type FigureGroup = { id: FacetKey; title: string; short: string; note: string; several: boolean; figures: Figure[] }
export type Statistics = { total: number; examples: number; highlights: Figure[]; groups: FigureGroup[] }

type Subject = Pick<FigureGroup, 'title' | 'short' | 'note'> & { values: Readonly<Record<string, string>>; rising?: true; several?: true }

const subjects: Partial<Record<FacetKey, Subject>> = {
  ingang: {
    title: 'Per database en onderwerp',
    short: 'Database of onderwerp',
    note: 'Eigenaren kunnen een interventie laten beoordelen voor drie databases. Over de andere onderwerpen maakte KIS zelf materiaal.',
    values: entrances,
    several: true,
  },
  setting: { title: 'Per plek', short: 'Plek', note: 'Waar de interventie wordt uitgevoerd.', values: sectors, several: true },
  groep: {
    title: 'Voor wie',
    short: 'Voor wie',
    note: 'De mensen voor wie er iets moet veranderen. Wie de interventie uitvoert, telt hier niet mee.',
    values: groupKinds,
    several: true,
  },
  vorm: { title: 'Per vorm', short: 'Vorm', note: 'Wat voor aanpak het is.', values: forms, several: true },
  onderbouwing: {
    title: 'Onderbouwing',
    short: 'Onderbouwing',
    note: 'Hoe goed is beargumenteerd waarom het zou werken. Dit zegt niet of het effect is gemeten.',
    values: substantiationLevels,
    rising: true,
  },
  effect: {
    title: 'Onderzoek naar effect',
    short: 'Onderzoek naar effect',
    note: 'Wat onderzoek over het effect zegt. Een procesevaluatie gaat over de uitvoering, niet over het effect.',
    values: effectLevels,
    rising: true,
  },
  kosten: {
    title: 'Kosten',
    short: 'Kosten',
    note: 'Wat een eerste groep van twintig mensen kost. Gratis is een eigen gegeven, niet hetzelfde als laag.',
    values: costBandLabels,
    rising: true,
  },
  actueel: {
    title: 'Actualiteit',
    short: 'Actualiteit',
    note: 'Of de eigenaar heeft bevestigd dat de beschrijving klopt, en of dat nog geldt.',
    values: freshnessLabels,
    rising: true,
  },
}

/** What stands on top: those who choose ask for these first. */
const firstAsked: [label: string, key: FacetKey, value: string][] = [
  ['op effect onderzocht', 'effect', 'onderzocht'],
  ['goed onderbouwd', 'onderbouwing', 'onderbouwd'],
  ['gratis', 'kosten', 'gratis'],
  ['door de eigenaar bevestigd', 'actueel', 'bevestigd'],
]

const scope = scopes.interventies

/** How many interventions there are, and of each kind, at this moment. Every number but "not given" has the list behind it. */
export function statistics(catalogue: Catalogue): Statistics {
  const total = catalogue.select(scope, {}).count
  return {
    total,
    examples: countExamples(catalogue),
    highlights: firstAsked.map(([label, key, value]) => figure(catalogue, key, value, label)),
    groups: (Object.keys(subjects) as FacetKey[]).flatMap((key) => toGroup(catalogue, key, total)),
  }
}

/** How many of the interventions are fictional examples. */
export function countExamples(catalogue: Catalogue): number {
  const all = catalogue.select(scope, {})
  const rows = catalogue.page(all, { sort: 'naam', page: 1 }, catalogue.size)
  return rows.filter(({ example }) => example).length
}

function toGroup(catalogue: Catalogue, key: FacetKey, total: number): FigureGroup[] {
  const subject = subjects[key]
  if (!subject) return []
  const { values, rising, several = false, ...words } = subject
  const figures = Object.entries(values).map(([value, label]) => figure(catalogue, key, value, label))
  const named = catalogue.select(scope, { [key]: Object.keys(values) }).count
  const missing = several && named < total ? [{ label: 'Niet opgegeven', count: total - named }] : []
  return [{ id: key, ...words, several, figures: [...(rising ? figures : figures.sort((a, b) => b.count - a.count)), ...missing] }]
}

function figure(catalogue: Catalogue, key: FacetKey, value: string, label: string): Figure {
  const { count } = catalogue.select(scope, { [key]: [value] })
  if (count === 0) return { label, count }
  return { label, count, href: searchHref(scope, { q: '', filters: { [key]: [value] }, sort: scope.defaultSort, page: 1 }) }
}

/** A share as one reads it, rounded to whole per cents; what is there is never rounded to nothing, nor what is not all to all. */
export function shareText(count: number, total: number): string {
  const percent = total === 0 ? 0 : (100 * count) / total
  if (percent > 0 && percent < 1) return 'minder dan 1%'
  if (percent > 99 && percent < 100) return 'meer dan 99%'
  return `${Math.round(percent)}%`
}

/** All figures as rows of a file: subject, value, number, share in per cents with one decimal. */
export function statisticsTable({ total, groups }: Statistics): { head: string[]; rows: (string | number)[][] } {
  const share = (count: number) => (total === 0 ? 0 : Math.round((1000 * count) / total) / 10)
  const lines = groups.flatMap(({ title, figures }) => figures.map(({ label, count }) => [title, label, count, share(count)]))
  return {
    head: ['Verdeling', 'Waarde', 'Aantal interventies', 'Procent van alle interventies'],
    rows: [['Totaal', 'Alle interventies', total, share(total)], ...lines],
  }
}
