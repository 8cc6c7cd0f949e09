import { defineKind } from '@/lib/content/kind'
import { draft, type Organisation, publishable } from '@/lib/organisations/schema'
import { capitalise } from '@/lib/text'

export const organisation = defineKind<Organisation>({
  id: 'organisatie',
  folder: 'organisaties',
  label: { one: 'Organisatie', many: 'Organisaties' },
  listPath: '/organisaties',
  path: (slug) => `/organisaties/${slug}`,
  draft,
  publishable,
  typeLabel: (content) => capitalise(content.type),
  facets: (content) => ({ organisatietype: [content.type] }),
  searchText: (content) => [content.abbreviation ?? '', content.role ?? '', ...content.formerNames],
  facts: () => [],
  sortDate: () => undefined,
})
