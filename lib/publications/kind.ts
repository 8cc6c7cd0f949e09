import { authorName } from '@/lib/content/fields'
import { defineKind } from '@/lib/content/kind'
import { draft, type Publication, publicationTypes, publishable } from '@/lib/publications/schema'

export const publication = defineKind<Publication>({
  id: 'publicatie',
  folder: 'publicaties',
  label: { one: 'Publicatie', many: 'Publicaties' },
  listPath: '/publicaties',
  path: (slug) => `/publicaties/${slug}`,
  subPaths: (slug) => [`/publicaties/${slug}/citeer`],
  draft,
  publishable,
  typeLabel: (content) => publicationTypes[content.type],
  facets: (content) => ({
    type: [content.type],
    jaar: content.year ? [String(content.year)] : [],
    bron: [content.origin],
    status: [content.status],
  }),
  searchText: (content) => [
    content.subtitle ?? '',
    ...content.titleVariants,
    ...content.authors.map(authorName),
    content.publisher ?? '',
    content.isbn ?? '',
    content.doi ?? '',
    ...content.parts.map((part) => part.title),
    ...content.facts,
  ],
  facts: (content) => [
    ...(content.publisher ? [{ label: 'Uitgever', value: content.publisher }] : []),
    ...(content.year ? [{ label: 'Jaar', value: String(content.year) }] : []),
    ...(content.status === 'verschenen' ? [] : [{ label: 'Status', value: content.status === 'gepland' ? 'Gepland' : 'Niet openbaar' }]),
  ],
  sortDate: (content) => content.publishedOn ?? yearAndMonth(content),
})

function yearAndMonth({ year, month }: Publication): string | undefined {
  if (!year) return undefined
  return month ? `${year}-${String(month).padStart(2, '0')}` : String(year)
}
