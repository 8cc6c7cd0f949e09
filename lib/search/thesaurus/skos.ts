import { schemeId } from '@/lib/search/thesaurus/rules'
import type { Concept } from '@/lib/search/thesaurus/schema'
import { absoluteUrl, site } from '@/lib/site/site'

export const thesaurusPath = '/begrippen/thesaurus.jsonld'

/** The terms on which our thesaurus may be used again: the one place that says so. */
export const thesaurusLicence = {
  name: 'Creative Commons Naamsvermelding 4.0 Internationaal (CC BY 4.0)',
  url: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
  attribution: `Noem als bron: ${site.name} (${site.shortName}), met het adres van het bestand en de datum.`,
} as const

/** The names of SKOS and Dublin Core that we use, written out so that no reader has to fetch them elsewhere. */
const context = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  id: '@id',
  type: '@type',
  ConceptScheme: 'skos:ConceptScheme',
  Concept: 'skos:Concept',
  title: { '@id': 'dct:title', '@language': 'nl' },
  description: { '@id': 'dct:description', '@language': 'nl' },
  creator: { '@id': 'dct:creator', '@language': 'nl' },
  license: { '@id': 'dct:license', '@type': '@id' },
  prefLabel: { '@id': 'skos:prefLabel', '@language': 'nl' },
  altLabel: { '@id': 'skos:altLabel', '@language': 'nl', '@container': '@set' },
  hiddenLabel: { '@id': 'skos:hiddenLabel', '@language': 'nl', '@container': '@set' },
  editorialNote: { '@id': 'skos:editorialNote', '@language': 'nl' },
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  hasTopConcept: { '@id': 'skos:hasTopConcept', '@type': '@id', '@container': '@set' },
  topConceptOf: { '@id': 'skos:topConceptOf', '@type': '@id' },
  broader: { '@id': 'skos:broader', '@type': '@id', '@container': '@set' },
  narrower: { '@id': 'skos:narrower', '@type': '@id', '@container': '@set' },
  related: { '@id': 'skos:related', '@type': '@id', '@container': '@set' },
  seeAlso: { '@id': 'rdfs:seeAlso', '@type': '@id' },
} as const

export type SkosScheme = {
  id: string
  type: 'ConceptScheme'
  title: string
  description: string
  creator: string
  license: string
  hasTopConcept: string[]
}
export type SkosConcept = {
  id: string
  type: 'Concept'
  inScheme: string
  topConceptOf?: string
  prefLabel: string
  altLabel?: string[]
  hiddenLabel?: string[]
  broader?: string[]
  narrower?: string[]
  related?: string[]
  seeAlso?: string
  editorialNote?: string
}
export type Skos = { '@context': typeof context; '@graph': [SkosScheme, ...SkosConcept[]] }

/** `pathOf`: where a term of the glossary is explained; undefined when it is not published. */
export type SkosOptions = { siteUrl: string; pathOf: (term: string) => string | undefined }

/**
 * The thesaurus in SKOS, as JSON-LD. Old words and wrong spellings are hidden labels: for finding, not for showing.
 * What our files say in one direction is said in both: broader and narrower, and related on either side.
 */
export function toSkos(concepts: readonly Concept[], { siteUrl, pathOf }: SkosOptions): Skos {
  const uri = (id: string) => `${absoluteUrl(siteUrl, thesaurusPath)}#${id}`
  const narrower = pointingAt(concepts, ({ broader }) => broader)
  const relatedFrom = pointingAt(concepts, ({ related }) => related)
  const scheme: SkosScheme = {
    id: uri(schemeId),
    type: 'ConceptScheme',
    title: `Thesaurus van ${site.shortName}`,
    description: `De woorden waarmee ${site.name} kennis vindbaar maakt: wat hetzelfde betekent, wat ruimer of smaller is, en welke oude woorden naar welke nieuwe leiden.`,
    creator: site.name,
    license: thesaurusLicence.url.replace('deed.nl', ''),
    hasTopConcept: concepts.filter(({ broader }) => broader.length === 0).map(({ id }) => uri(id)),
  }
  const members = concepts.map((concept): SkosConcept => {
    const path = concept.term && pathOf(concept.term)
    return {
      id: uri(concept.id),
      type: 'Concept',
      inScheme: scheme.id,
      ...(concept.broader.length === 0 && { topConceptOf: scheme.id }),
      prefLabel: concept.preferred,
      ...some('altLabel', concept.alternative),
      ...some('hiddenLabel', [...concept.old, ...concept.hidden]),
      ...some('broader', concept.broader.map(uri)),
      ...some('narrower', (narrower.get(concept.id) ?? []).map(uri)),
      ...some('related', [...new Set([...concept.related, ...(relatedFrom.get(concept.id) ?? [])])].sort().map(uri)),
      ...(path && { seeAlso: absoluteUrl(siteUrl, path) }),
      ...(concept.note && { editorialNote: concept.note }),
    }
  })
  return { '@context': context, '@graph': [scheme, ...members] }
}

/** For each concept the ids of those that point at it, in a fixed order. */
function pointingAt(concepts: readonly Concept[], targets: (concept: Concept) => readonly string[]): Map<string, string[]> {
  const links = concepts.flatMap((concept) => targets(concept).map((to) => ({ to, from: concept.id })))
  return new Map([...Map.groupBy(links, ({ to }) => to)].map(([to, found]) => [to, found.map(({ from }) => from).sort()]))
}

/** A field that is left out when it would be empty. */
function some<K extends string>(key: K, values: string[]): { [P in K]?: string[] } {
  return values.length > 0 ? ({ [key]: values } as { [P in K]?: string[] }) : {}
}
