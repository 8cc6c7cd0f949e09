import { defineKind } from '@/lib/content/kind'
import { plainText } from '@/lib/content/text'
import { draft, type Guide, publishable } from '@/lib/guides/schema'

export const guide = defineKind<Guide>({
  id: 'kennisgids',
  folder: 'kennisgidsen',
  label: { one: 'Kennisgids', many: 'Kennisgidsen' },
  listPath: '/kennisgidsen',
  path: (slug) => `/kennisgidsen/${slug}`,
  draft,
  publishable,
  typeLabel: () => 'Kennisgids',
  facets: () => ({}),
  searchText: (content) => content.brief.map((point) => plainText(point.text)),
  sortDate: (content) => content.updatedOn ?? content.publishedOn,
})
