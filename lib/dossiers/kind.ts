import { defineKind } from '@/lib/content/kind'
import { type Dossier, dossierTypes, draft, mechanismHeadings, publishable } from '@/lib/dossiers/schema'

export const dossier = defineKind<Dossier>({
  id: 'dossier',
  folder: 'dossiers',
  label: { one: 'Dossier', many: 'Dossiers' },
  listPath: '/dossiers',
  path: (slug) => `/dossiers/${slug}`,
  parts: (slug, content) =>
    content.mechanisms.map((mechanism) => ({
      anchor: mechanism.slug,
      path: `/dossiers/${slug}#${mechanism.slug}`,
      title: mechanism.name,
      summary: mechanism.short,
      body: [mechanism, mechanism.pitfalls.length > 0 && { label: mechanismHeadings.pitfalls }],
      label: `Werkzaam mechanisme, uit ${content.title}`,
    })),
  anchors: (content) => [
    ...content.mechanisms.map((mechanism) => mechanism.slug),
    ...content.body.flatMap((block) => (block.type === 'heading' ? block.id : [])),
  ],
  draft,
  publishable,
  typeLabel: (content) => dossierTypes[content.type],
  facets: (content) => ({ type: [content.type] }),
  searchText: (content) => content.mechanisms.flatMap((mechanism) => [mechanism.name, mechanism.short]),
  facts: (content) => (content.mechanisms.length > 0 ? [{ label: 'Werkzame mechanismen', value: String(content.mechanisms.length) }] : []),
  sortDate: (content) => content.updatedOn ?? content.publishedOn,
})
