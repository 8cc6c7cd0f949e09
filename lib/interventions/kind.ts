import { defineKind, type Fact } from '@/lib/content/kind'
import { plainText } from '@/lib/content/text'
import { formatDate } from '@/lib/dates'
import { ageBandsOf, timeBand } from '@/lib/interventions/bands'
import { costBand, costBandLabels } from '@/lib/interventions/costs'
import { lastValidDay } from '@/lib/interventions/freshness'
import { draft, type Intervention, publishable } from '@/lib/interventions/schema'
import { databases, type Entrance, effectLevels, entrances, forms, reachOf, studiedOnEffect, substantiationLevels } from '@/lib/interventions/vocabulary'
import { factLabels } from '@/lib/interventions/words'
import { municipalityName } from '@/lib/places/places'
import { readWhere } from '@/lib/places/where'
import { truncate } from '@/lib/text'

export const intervention = defineKind<Intervention>({
  id: 'interventie',
  folder: 'interventies',
  label: { one: 'Interventie', many: 'Interventies' },
  listPath: '/interventies',
  path: (slug) => `/interventies/${slug}`,
  subPaths: (slug) => ['citeer', 'keurmerk', 'keurmerk.svg'].map((name) => `/interventies/${slug}/${name}`),
  reservedSlugs: ['vergelijken', 'selectie', 'kiezen', 'witte-vlekken', 'cijfers', 'uitleg', 'indienen', 'download', 'register'],
  draft,
  publishable,
  typeLabel: (content) => content.forms.map((form) => forms[form]).join(', ') || 'Interventie',
  facets: (content) => ({
    ingang: content.entrances,
    vorm: content.forms,
    setting: content.sectors,
    groep: unique([...kindsOf(content.endGroups), ...(content.endGroups.some(isYoungPupil) ? ['kinderen'] : [])]),
    via: kindsOf(content.intermediaryGroups),
    doel: unique(content.goals.flatMap((goal) => goal.kind ?? [])),
    mechanisme: unique((content.theory?.mechanisms ?? []).flatMap(({ doc, anchor }) => (doc && anchor ? `${doc}#${anchor}` : []))),
    grond: content.grounds,
    leeftijd: ageBandsOf(content.endGroups),
    preventie: content.preventionLevel ? [content.preventionLevel] : [],
    kosten: [costBand(content.costs)],
    tijd: [timeBand(content.schedule)],
    onderbouwing: [content.substantiation?.level ?? 'geen'],
    effect: studiedOnEffect.includes(content.effect.level) ? ['onderzocht', content.effect.level] : [content.effect.level],
    actueel: [lastValidDay(content) ? 'bevestigd' : 'onbevestigd'],
    taal: content.languages,
    provincie: provincesOf(content),
    gemeente: unique(content.municipalities.map(municipalityName)),
    eigenaar: content.owner ? [content.owner.doc ?? content.owner.name] : [],
  }),
  validUntil: lastValidDay,
  searchText: (content) => [
    content.owner?.name ?? '',
    ...content.municipalities,
    ...content.endGroups.map((group) => group.name),
    ...content.intermediaryGroups.map((group) => group.name),
    ...content.goals.map((goal) => plainText(goal.text)),
    ...content.approach.flatMap((part) => [part.title, plainText(part.text)]),
    ...content.essentialElements.map((element) => plainText(element.text)),
  ],
  facts: interventionFacts,
  sortDate: (content) => content.confirmedOn ?? content.publishedOn,
})

/** What one weighs, most important first. The signs carry how far they reach, for a picture beside the words. */
function interventionFacts(content: Intervention): Fact[] {
  const groups = [...content.endGroups, ...content.intermediaryGroups].map((group) => group.name)
  const level = content.substantiation?.level ?? 'geen'
  return [
    { label: factLabels.groups, value: truncate(groups.join(', '), 90) || 'Niet opgegeven' },
    { label: factLabels.costs, value: costBandLabels[costBand(content.costs)] },
    { label: factLabels.substantiation, value: substantiationLevels[level], ...reachOf('onderbouwing', level) },
    { label: factLabels.effect, value: effectLevels[content.effect.level], ...reachOf('effect', content.effect.level) },
    ...entranceFacts(content),
    ...(content.owner ? [{ label: factLabels.owner, value: content.owner.name }] : []),
    freshnessFact(content),
  ]
}

/** The databases that it is in, and the other subjects that it is about. */
function entranceFacts({ entrances: all }: Intervention): Fact[] {
  const isDatabase = (entrance: Entrance) => databases.some((database) => database === entrance)
  const fact = (label: string, some: Entrance[]) => (some.length > 0 ? [{ label, value: some.map((entrance) => entrances[entrance]).join(', ') }] : [])
  return [
    ...fact(factLabels.databases, all.filter(isDatabase)),
    ...fact(
      factLabels.subjects,
      all.filter((entrance) => !isDatabase(entrance)),
    ),
  ]
}

/** Whether a record has expired by now is known when it is shown; here stands when it was confirmed. */
function freshnessFact(content: Intervention): Fact {
  return { label: 'Bevestigd op', value: content.confirmedOn ? formatDate(content.confirmedOn) : 'Nog niet bevestigd' }
}

/** Where it ran; what runs in the whole country is a value of its own, because it says nothing about one province. */
function provincesOf(content: Intervention): string[] {
  const { groups, nationwide } = readWhere(content)
  return [...(nationwide ? ['landelijk'] : []), ...groups.map(({ province }) => province)]
}

/** Pupils under twelve are children too; a record names a group once. */
function isYoungPupil({ kind, ageFrom }: Intervention['endGroups'][number]): boolean {
  return kind === 'leerlingen' && ageFrom !== undefined && ageFrom < 12
}

function kindsOf(groups: Intervention['endGroups']): string[] {
  return unique(groups.flatMap((group) => group.kind ?? []))
}

function unique(values: string[]): string[] {
  return [...new Set(values)]
}
