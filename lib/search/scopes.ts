import type { KindId } from '@/lib/content/id'
import { articleTypes } from '@/lib/publications/schema'
import type { FacetKey } from '@/lib/search/facets'
import type { SortOrder } from '@/lib/search/query'

/** A list that can be searched and filtered: what is in it, where it stands and which facets it offers. */
export type SearchScope = {
  id: string
  path: string
  title: string
  intro: string
  /** Empty means every kind. */
  kinds: readonly KindId[]
  facets: readonly FacetKey[]
  /** Facets that an address or a question may use, but that show only once they are used. */
  silent?: readonly FacetKey[]
  /** Those of the facets that are folded away at first. */
  folded?: readonly FacetKey[]
  /** The orders it offers. */
  sorts?: readonly SortOrder[]
  /** What always holds in this list. */
  fixed?: Partial<Record<FacetKey, readonly string[]>>
  defaultSort: SortOrder
}

export const scopes = {
  zoeken: {
    id: 'zoeken',
    path: '/zoeken',
    title: 'Zoeken',
    intro: 'Zoek in alles wat het kennisplatform weet: gidsen, publicaties, dossiers, projecten, interventies, organisaties en begrippen.',
    kinds: [],
    facets: ['soort', 'thema', 'doelgroep', 'jaar', 'bron'],
    silent: [
      'type',
      'vorm',
      'setting',
      'groep',
      'via',
      'leeftijd',
      'kosten',
      'tijd',
      'effect',
      'onderbouwing',
      'grond',
      'gemeente',
      'provincie',
      'taal',
      'kennisbron',
    ],
    defaultSort: 'relevantie',
  },
  kennisgidsen: {
    id: 'kennisgidsen',
    path: '/kennisgidsen',
    title: 'Kennisgidsen',
    intro: 'Een kennisgids leidt je stap voor stap door één onderwerp: van de stand van zaken en begrippen tot oplossingen en sleutelpublicaties.',
    kinds: ['kennisgids'],
    facets: ['thema', 'doelgroep'],
    defaultSort: 'naam',
  },
  publicaties: {
    id: 'publicaties',
    path: '/publicaties',
    title: 'Publicaties',
    intro: 'Rapporten, handreikingen, toolkits, podcasts en meer, van KIS en van anderen.',
    kinds: ['publicatie'],
    facets: ['type', 'thema', 'doelgroep', 'jaar', 'bron', 'status'],
    defaultSort: 'nieuwste',
  },
  artikelen: {
    id: 'artikelen',
    path: '/artikelen',
    title: 'Artikelen',
    intro: 'Artikelen, interviews, verslagen en opinie: om in één keer te lezen.',
    kinds: ['publicatie'],
    facets: ['type', 'thema', 'doelgroep', 'jaar', 'bron'],
    fixed: { type: articleTypes },
    defaultSort: 'nieuwste',
  },
  projecten: {
    id: 'projecten',
    path: '/projecten',
    title: 'Projecten',
    intro: 'Waar KIS aan werkt en aan werkte, per jaar, thema en programmalijn, met aanpak, resultaten en begroting.',
    kinds: ['project'],
    facets: ['jaar', 'thema', 'lijn', 'status', 'programma', 'doelgroep'],
    defaultSort: 'nieuwste',
  },
  dossiers: {
    id: 'dossiers',
    path: '/dossiers',
    title: 'Dossiers',
    intro: 'Alles over één onderwerp bij elkaar: kennisdossiers en dossiers over wat werkt.',
    kinds: ['dossier'],
    facets: ['type', 'thema', 'doelgroep'],
    defaultSort: 'naam',
  },
  interventies: {
    id: 'interventies',
    path: '/interventies',
    title: 'Interventies',
    intro:
      'Trainingen, lessen, methoden, campagnes en tools die je kunt inzetten. Zie voor wie ze zijn, wat ze kosten, waarop ze rusten en of hun effect is onderzocht.',
    kinds: ['interventie'],
    facets: [
      'ingang',
      'setting',
      'groep',
      'vorm',
      'kosten',
      'effect',
      'onderbouwing',
      'tijd',
      'doel',
      'mechanisme',
      'grond',
      'leeftijd',
      'via',
      'preventie',
      'actueel',
      'provincie',
      'gemeente',
      'taal',
      'eigenaar',
      'zonder',
    ],
    folded: ['doel', 'mechanisme', 'grond', 'leeftijd', 'via', 'preventie', 'actueel', 'provincie', 'gemeente', 'taal', 'eigenaar', 'zonder'],
    sorts: ['relevantie', 'actueel', 'nieuwste', 'naam', 'kosten', 'onderbouwing'],
    defaultSort: 'actueel',
  },
  organisaties: {
    id: 'organisaties',
    path: '/organisaties',
    title: 'Organisaties',
    intro: 'Organisaties waarmee KIS werkt of die in onze kennis voorkomen.',
    kinds: ['organisatie'],
    facets: ['organisatietype'],
    defaultSort: 'naam',
  },
} as const satisfies Record<string, SearchScope>

/** Every facet that an address may use in a list: those it shows, and those it keeps silent about. */
export function allFacets({ facets, silent = [] }: SearchScope): readonly FacetKey[] {
  return [...facets, ...silent]
}

/** The facets that a list shows: its own, and silent ones where they are in use. */
export function shownFacets(scope: SearchScope, filters: Partial<Record<FacetKey, readonly string[]>>): readonly FacetKey[] {
  return allFacets(scope).filter((key) => scope.facets.includes(key) || filters[key]?.length)
}

/** The orders that a list offers; what fits a question best only where there is a question. */
export function sortsOf(scope: SearchScope, q: string): SortOrder[] {
  return (scope.sorts ?? ['relevantie', 'nieuwste', 'naam']).filter((order) => order !== 'relevantie' || q !== '')
}

/** The list that stands at a path. */
export function scopeAt(path: string): SearchScope | undefined {
  return Object.values(scopes).find((scope) => scope.path === path)
}
