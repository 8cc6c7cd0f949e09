import type { KindId } from '@/lib/content/id'
import { type Entrance, entrances } from '@/lib/interventions/vocabulary'
import { articleTypes } from '@/lib/publications/schema'
import { scopes } from '@/lib/search/scopes'
import { site } from '@/lib/site/site'

/** A feed: its address, the page that shows the same to people, and which documents are in it. */
export type FeedDefinition = {
  path: string
  title: string
  page: string
  kinds: readonly KindId[]
  /** Facet tokens, `key:value`, of which a document must have one. */
  anyOf?: readonly string[]
}

/** What readers follow: knowledge and work. Terms, organisations and pages have feeds of their own or none. */
const newsKinds: readonly KindId[] = ['kennisgids', 'publicatie', 'dossier', 'interventie', 'project']

export const mainFeed: FeedDefinition = { path: '/atom.xml', title: site.name, page: '/', kinds: newsKinds }

const listFeeds: Record<string, FeedDefinition> = Object.fromEntries(
  [
    listFeed('/kennisgidsen', scopes.kennisgidsen.title, ['kennisgids']),
    { ...listFeed('/artikelen', scopes.artikelen.title, ['publicatie']), anyOf: articleTypes.map((type) => `type:${type}`) },
    listFeed('/publicaties', scopes.publicaties.title, ['publicatie']),
    listFeed('/dossiers', scopes.dossiers.title, ['dossier']),
    listFeed('/interventies', scopes.interventies.title, ['interventie']),
    listFeed('/projecten', scopes.projecten.title, ['project']),
    listFeed('/organisaties', scopes.organisaties.title, ['organisatie']),
    listFeed('/begrippen', 'Begrippen', ['begrip']),
    listFeed('/themas', 'Thema’s', ['thema']),
    listFeed('/programma', 'Programma’s', ['programma']),
    listFeed('/programmalijnen', 'Programmalijnen', ['programmalijn']),
  ].map((feed) => [feed.page.slice(1), feed]),
)

/** The feed of a list by the name of the list: "publicaties", "artikelen", "begrippen" … */
export function findListFeed(name: string): FeedDefinition | undefined {
  return Object.hasOwn(listFeeds, name) ? listFeeds[name] : undefined
}

/** The feed of one subject of the register of interventions: "antidiscriminatie" … */
export function findEntranceFeed(name: string): FeedDefinition | undefined {
  return Object.hasOwn(entrances, name) ? entranceFeed(name as Entrance) : undefined
}

export function entranceFeed(entrance: Entrance): FeedDefinition {
  return {
    path: `/atom/interventies/${entrance}.xml`,
    title: `${scopes.interventies.title}: ${entrances[entrance].toLocaleLowerCase('nl')}, van ${site.shortName}`,
    page: `/interventies?ingang=${entrance}`,
    kinds: ['interventie'],
    anyOf: [`ingang:${entrance}`],
  }
}

/** The feed of everything that falls under a theme. */
export function themeFeed({ id, title, path }: { id: string; title: string; path: string }): FeedDefinition {
  return { path: `/atom/thema/${path.split('/').at(-1)}.xml`, title: `Thema ${title}`, page: path, kinds: newsKinds, anyOf: [`thema:${id}`] }
}

function listFeed(page: string, title: string, kinds: readonly KindId[]): FeedDefinition {
  return { path: `/atom${page}.xml`, title: `${title} van ${site.shortName}`, page, kinds }
}
