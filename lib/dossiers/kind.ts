import { defineKind } from '@/lib/content/kind'
import { type Dossier, dossierTypes, draft, publishable } from '@/lib/dossiers/schema'

export const dossier = defineKind<Dossier>({
  id: 'dossier',
  folder: 'dossiers',
  label: { one: 'Dossier', many: 'Dossiers' },
  listPath: '/dossiers',
  path: (slug) => `/dossiers/${slug}`,
  draft,
  publishable,
  typeLabel: (content) => dossierTypes[content.type],
  facets: (content) => ({ type: [content.type] }),
  searchText: (content) => content.mechanisms.flatMap((mechanism) => [mechanism.name, mechanism.short]),
  facts: (content) => (content.mechanisms.length > 0 ? [{ label: 'Werkzame mechanismen', value: String(content.mechanisms.length) }] : []),
  sortDate: (content) => content.updatedOn ?? content.publishedOn,
})
