import { defineKind } from '@/lib/content/kind'
import { draft, type Programme, programmeTypes, publishable } from '@/lib/programmes/schema'

export const programme = defineKind<Programme>({
  id: 'programma',
  folder: 'programmas',
  label: { one: 'Programma', many: "Programma's" },
  listPath: '/programma',
  path: (slug) => `/programma/${slug}`,
  draft,
  publishable,
  typeLabel: (content) => `${programmeTypes[content.type]} ${content.period}`,
  facets: (content) => ({ type: [content.type] }),
  searchText: (content) => [content.platformName, content.funder, ...content.partners],
  facts: (content) => [{ label: 'Periode', value: content.period }],
  sortDate: (content) => content.period.slice(0, 4),
})
