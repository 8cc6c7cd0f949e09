import { defineKind } from '@/lib/content/kind'
import { plainText } from '@/lib/content/text'
import { draft, type Guide, publishable } from '@/lib/guides/schema'

export const guide = defineKind<Guide>({
  id: 'kennisgids',
  folder: 'kennisgidsen',
  label: { one: 'Kennisgids', many: 'Kennisgidsen' },
  listPath: '/kennisgidsen',
  path: (slug) => `/kennisgidsen/${slug}`,
  parts: (slug, content) =>
    content.chapters.map((chapter) => ({
      anchor: chapter.slug,
      path: `/kennisgidsen/${slug}/${chapter.slug}`,
      title: chapter.title,
      summary: chapter.summary,
      body: chapter.body,
    })),
  subPaths: (slug) => [`/kennisgidsen/${slug}/boekje`],
  draft,
  publishable,
  typeLabel: () => 'Kennisgids',
  facets: () => ({}),
  searchText: (content) => content.brief.map((point) => plainText(point.text)),
  facts: (content) => [{ label: 'Hoofdstukken', value: String(content.chapters.length) }],
  sortDate: (content) => content.updatedOn ?? content.publishedOn,
})
