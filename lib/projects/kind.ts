import { defineKind } from '@/lib/content/kind'
import { plainText } from '@/lib/content/text'
import { draft, type Project, projectStatuses, publishable } from '@/lib/projects/schema'

export const project = defineKind<Project>({
  id: 'project',
  folder: 'projecten',
  label: { one: 'Project', many: 'Projecten' },
  listPath: '/projecten',
  path: (slug) => `/projecten/${slug}`,
  draft,
  publishable,
  typeLabel: (content) => `Project ${content.duration ?? content.years.join(', ')}`,
  facets: (content) => ({
    jaar: content.years.map(String),
    status: [content.status],
    programma: [content.programme],
    opdracht: [content.commission],
    lijn: content.programmeLine ? [content.programmeLine] : [],
  }),
  searchText: (content) => [
    content.goal,
    ...content.targetGroups,
    ...content.benefitGroups,
    ...content.partners.map((partner) => partner.name),
    ...content.steps.flatMap((step) => [step.title, plainText(step.text)]),
    ...content.deliverables.flatMap((item) => [item.type, item.title ?? '', plainText(item.text)]),
  ],
  facts: (content) => [
    { label: 'Status', value: projectStatuses[content.status] },
    { label: 'Looptijd', value: content.duration ?? content.years.join(', ') },
  ],
  sortDate: (content) => content.startedOn ?? String(Math.min(...content.years)),
})
