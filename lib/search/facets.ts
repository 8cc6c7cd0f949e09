import { audiences, knowledgeSources } from '@/lib/content/fields'
import { kindLabels } from '@/lib/content/id'
import { dossierTypes } from '@/lib/dossiers/schema'
import { costBandLabels } from '@/lib/interventions/costs'
import { effectResearch, entrances, forms, grounds, sectors, substantiationLevels } from '@/lib/interventions/schema'
import { programmeTypes } from '@/lib/programmes/schema'
import { commissions, projectStatuses } from '@/lib/projects/schema'
import { publicationTypes } from '@/lib/publications/schema'

type Facet = { label: string; values?: Readonly<Record<string, string>> }

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
  setting: { label: 'Waar', values: sectors },
  grond: { label: 'Discriminatiegrond', values: grounds },
  kosten: { label: 'Kosten', values: costBandLabels },
  onderbouwing: { label: 'Onderbouwing', values: substantiationLevels },
  effect: { label: 'Onderzoek naar effect', values: effectResearch },
  organisatietype: { label: 'Soort organisatie' },
} as const satisfies Record<string, Facet>

export type FacetKey = keyof typeof facets
export type FacetValues = Partial<Record<FacetKey, readonly string[]>>
export const facetKeys = Object.keys(facets) as FacetKey[]

/** The Dutch label of a value in a closed list; undefined where the value is an identity or a plain word. */
export function staticFacetLabel(key: FacetKey, value: string): string | undefined {
  const { values }: Facet = facets[key]
  return values && Object.hasOwn(values, value) ? values[value] : undefined
}
