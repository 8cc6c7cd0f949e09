import { defineKind } from '@/lib/content/kind'
import { plainText } from '@/lib/content/text'
import { costBand } from '@/lib/interventions/costs'
import { draft, forms, type Intervention, publishable } from '@/lib/interventions/schema'

export const intervention = defineKind<Intervention>({
  id: 'interventie',
  folder: 'interventies',
  label: { one: 'Interventie', many: 'Interventies' },
  listPath: '/interventies',
  path: (slug) => `/interventies/${slug}`,
  draft,
  publishable,
  typeLabel: (content) => content.forms.map((form) => forms[form]).join(', '),
  facets: (content) => ({
    ingang: content.entrances,
    vorm: content.forms,
    setting: content.sectors,
    grond: content.grounds,
    kosten: [costBand(content.costs)],
    onderbouwing: [content.substantiation?.level ?? 'geen'],
    effect: [content.effectResearch],
  }),
  searchText: (content) => [
    content.owner?.name ?? '',
    ...content.endGroups.map((group) => group.name),
    ...content.intermediaryGroups.map((group) => group.name),
    ...content.goals.map((goal) => plainText(goal.text)),
    ...content.approach.flatMap((part) => [part.title, plainText(part.text)]),
    ...content.essentialElements.map((element) => plainText(element.text)),
  ],
  sortDate: (content) => content.confirmedOn ?? content.publishedOn,
})
