import { defineKind } from '@/lib/content/kind'
import { plainText } from '@/lib/content/text'
import { draft, publishable, type Term } from '@/lib/terms/schema'

export const term = defineKind<Term>({
  id: 'begrip',
  folder: 'begrippen',
  label: { one: 'Begrip', many: 'Begrippen' },
  listPath: '/begrippen',
  path: (slug) => `/begrippen/${slug}`,
  draft,
  publishable,
  typeLabel: () => 'Begrip',
  facets: () => ({}),
  searchText: (content) => [plainText(content.definition.text), ...content.variants, content.abbreviation ?? ''],
  facts: () => [],
  sortDate: () => undefined,
})
