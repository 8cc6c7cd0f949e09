import { defineKind } from '@/lib/content/kind'
import { draft, type ProgrammeLine, publishable } from '@/lib/programme-lines/schema'

export const programmeLine = defineKind<ProgrammeLine>({
  id: 'programmalijn',
  folder: 'programmalijnen',
  label: { one: 'Programmalijn', many: 'Programmalijnen' },
  listPath: '/programmalijnen',
  path: (slug) => `/programmalijnen/${slug}`,
  draft,
  publishable,
  typeLabel: (content) => `Programmalijn ${content.number} (${content.period})`,
  facets: (content) => ({ programma: [content.programme] }),
  searchText: (content) => [content.ambition, ...content.targetGroups, ...content.benefitGroups, ...content.questions],
  facts: (content) => [{ label: 'Periode', value: content.period }],
  sortDate: (content) => content.period.slice(0, 4),
})
