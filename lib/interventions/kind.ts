import { defineKind, type Fact } from '@/lib/content/kind'
import { plainText } from '@/lib/content/text'
import { formatDate } from '@/lib/dates'
import { costBand, costBandLabels } from '@/lib/interventions/costs'
import { draft, effectResearch, forms, type Intervention, publishable, substantiationLevels } from '@/lib/interventions/schema'
import { truncate } from '@/lib/text'

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
  facts: interventionFacts,
  sortDate: (content) => content.confirmedOn ?? content.publishedOn,
})

function interventionFacts(content: Intervention): Fact[] {
  const groups = [...content.endGroups, ...content.intermediaryGroups].map((group) => group.name)
  return [
    { label: 'Voor wie', value: truncate(groups.join(', '), 90) || 'Niet opgegeven' },
    { label: 'Kosten', value: costBandLabels[costBand(content.costs)] },
    { label: 'Onderbouwing', value: substantiationLevels[content.substantiation?.level ?? 'geen'] },
    { label: 'Onderzoek naar effect', value: effectResearch[content.effectResearch] },
    ...(content.owner ? [{ label: 'Van', value: content.owner.name }] : []),
    ...(content.confirmedOn ? [{ label: 'Bevestigd op', value: formatDate(content.confirmedOn) }] : []),
  ]
}
