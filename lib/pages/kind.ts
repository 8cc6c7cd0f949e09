import { defineKind } from '@/lib/content/kind'
import { draft, type Page, publishable } from '@/lib/pages/schema'

export const page = defineKind<Page>({
  id: 'pagina',
  folder: 'paginas',
  label: { one: 'Pagina', many: "Pagina's" },
  listPath: '/',
  path: (slug, content) => (content.parent ? `/${content.parent.slice('pagina/'.length)}/${slug}` : `/${slug}`),
  draft,
  publishable,
  typeLabel: () => 'Over KIS',
  facets: () => ({}),
  searchText: () => [],
  facts: () => [],
  sortDate: () => undefined,
})
