import { audiences, knowledgeSources } from '@/lib/content/fields'
import { kindLabels } from '@/lib/content/id'
import { dossierTypes } from '@/lib/dossiers/schema'
import { timeBandLabels } from '@/lib/interventions/bands'
import { costBandLabels } from '@/lib/interventions/costs'
import { freshnessLabels } from '@/lib/interventions/freshness'
import {
  ageBands,
  effectLevels,
  entrances,
  forms,
  goalKinds,
  grounds,
  groupKinds,
  preventionLevels,
  sectors,
  substantiationLevels,
} from '@/lib/interventions/vocabulary'
import { provinces } from '@/lib/places/provinces'
import { programmeTypes } from '@/lib/programmes/schema'
import { commissions, projectStatuses } from '@/lib/projects/schema'
import { publicationTypes } from '@/lib/publications/schema'

type Facet = {
  label: string
  values?: Readonly<Record<string, string>>
  /** Shown in the order of `values`, because they rise; else the most frequent first. */
  ordered?: true
  /** The facet whose values this one leaves out: `?zonder=training` is everything but trainings. */
  excludes?: string
}

/**
 * Everything that can be filtered by. The key is the name in the address (`?thema=`); `values` holds the labels
 * of a closed list. A facet without `values` holds identities of documents (shown by their title) or plain words.
 */
export const facets = {
  soort: { label: 'Soort', values: kindLabels },
  type: { label: 'Type', values: { ...publicationTypes, ...dossierTypes, ...programmeTypes } },
  thema: { label: 'Thema' },
  doelgroep: { label: 'Doelgroep', values: audiences },
  jaar: { label: 'Jaar' },
  bron: { label: 'Bron', values: { kis: 'Van KIS', extern: 'Van anderen' } },
  kennisbron: { label: 'Kennisbron', values: knowledgeSources },
  lijn: { label: 'Programmalijn' },
  programma: { label: 'Programma' },
  status: {
    label: 'Status',
    values: { ...projectStatuses, verschenen: 'Verschenen', gepland: 'Gepland', besloten: 'Niet openbaar', actief: 'Actief', afgesloten: 'Afgesloten' },
  },
  opdracht: { label: 'Opdracht', values: commissions },
  ingang: { label: 'Onderwerp', values: entrances },
  vorm: { label: 'Vorm', values: forms },
  setting: { label: 'Plek', values: sectors },
  grond: { label: 'Discriminatiegrond', values: grounds },
  groep: { label: 'Voor wie', values: groupKinds },
  via: { label: 'Via wie', values: groupKinds },
  kosten: { label: 'Kosten', values: costBandLabels, ordered: true },
  tijd: { label: 'Tijd voor wie meedoet', values: timeBandLabels, ordered: true },
  onderbouwing: { label: 'Onderbouwing', values: substantiationLevels, ordered: true },
  effect: { label: 'Onderzoek naar effect', values: { onderzocht: 'Op effect onderzocht', ...effectLevels }, ordered: true },
  doel: { label: 'Wat het verandert', values: goalKinds },
  mechanisme: { label: 'Werkzaam mechanisme' },
  leeftijd: { label: 'Leeftijd', values: ageBands, ordered: true },
  preventie: { label: 'Soort preventie', values: preventionLevels, ordered: true },
  actueel: { label: 'Actueel', values: freshnessLabels, ordered: true },
  taal: { label: 'Taal' },
  provincie: { label: 'Provincie', values: { landelijk: 'Landelijk', ...provinces } },
  gemeente: { label: 'Gemeente' },
  eigenaar: { label: 'Eigenaar' },
  zonder: { label: 'Niet deze vorm', values: forms, excludes: 'vorm' },
  organisatietype: { label: 'Soort organisatie' },
} as const satisfies Record<string, Facet>

export type FacetKey = keyof typeof facets
export type FacetValues = Partial<Record<FacetKey, readonly string[]>>
export const facetKeys = Object.keys(facets) as FacetKey[]

/** The facet whose values this one leaves out, if it does. */
export function excludedBy(key: FacetKey): FacetKey | undefined {
  return (facets[key] as Facet).excludes as FacetKey | undefined
}

/** The values of a facet in rising order; undefined where frequency decides. */
export function risingValues(key: FacetKey): string[] | undefined {
  const { ordered, values }: Facet = facets[key]
  return ordered && values && Object.keys(values)
}

/** The Dutch label of a value in a closed list; undefined where the value is an identity or a plain word. */
export function staticFacetLabel(key: FacetKey, value: string): string | undefined {
  const { values }: Facet = facets[key]
  return values && Object.hasOwn(values, value) ? values[value] : undefined
}
