import { defineKind } from '@/lib/content/kind'
import { draft, publishable, type Theme } from '@/lib/themes/schema'

export const theme = defineKind<Theme>({
  id: 'thema',
  folder: 'themas',
  label: { one: 'Thema', many: "Thema's" },
  listPath: '/themas',
  path: (slug) => `/themas/${slug}`,
  draft,
  publishable,
  typeLabel: (content) => `Thema ${content.period}`,
  facets: (content) => ({ status: [content.status], programma: [content.programme] }),
  searchText: () => [],
  facts: (content) => [{ label: 'Periode', value: content.period }],
  sortDate: (content) => content.period.slice(0, 4),
})
