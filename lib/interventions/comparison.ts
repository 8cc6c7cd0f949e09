import { audiences, authorName } from '@/lib/content/fields'
import { plainText, type RichText } from '@/lib/content/text'
import { timeBand, timeBandLabels } from '@/lib/interventions/bands'
import { amount, type Compared, day, prose, type Row, values } from '@/lib/interventions/comparison-rows'
import { activityText, groupText, judgementLines, literatureLine, studyLine } from '@/lib/interventions/comparison-text'
import { costBand, costBandLabels } from '@/lib/interventions/costs'
import { freshness, freshnessLabels, lastValidDay } from '@/lib/interventions/freshness'
import {
  abstractParts,
  effectLevels,
  entrances,
  forms,
  goalKinds,
  grounds,
  preventionLevels,
  sectors,
  substantiationLevels,
} from '@/lib/interventions/vocabulary'

export type Section = { id: string; title: string; rows: readonly Row[] }

/**
 * Every row in which interventions are laid beside each other, in the order in which one weighs. The page that compares,
 * the files and their columns are all made of this.
 */
export const comparison: readonly Section[] = [
  {
    id: 'kort',
    title: 'In het kort',
    rows: [
      prose('samenvatting', 'Samenvatting', ({ content }) => content.summary),
      values('onderwerp', 'Onderwerp', ({ content }) => content.entrances.map((entrance) => entrances[entrance])),
      values('vorm', 'Vorm', ({ content }) => content.forms.map((form) => forms[form])),
      values('kosten', 'Kosten', ({ content }) => given(costBand(content.costs), costBandLabels)),
      values('tijd', 'Tijd voor wie meedoet', ({ content }) => given(timeBand(content.schedule), timeBandLabels)),
      values('onderbouwing', 'Onderbouwing', ({ content }) => substantiationLevels[content.substantiation?.level ?? 'geen']),
      values('effect', 'Onderzoek naar effect', ({ content }) => given(content.effect.level, effectLevels)),
      values('actueel', 'Actueel', ({ content, today }) => freshnessLabels[freshness(content, today)]),
    ],
  },
  {
    id: 'voor-wie',
    title: 'Voor wie en waar',
    rows: [
      values('doelgroep', 'Voor wie', ({ content }) => content.endGroups.map(groupText)),
      values('via', 'Via wie', ({ content }) => content.intermediaryGroups.map(groupText)),
      values('plek', 'Plek', ({ content }) => content.sectors.map((sector) => sectors[sector])),
      values('locatie', 'Locatie', ({ content }) => content.location),
      values('grond', 'Discriminatiegrond', ({ content }) => content.grounds.map((ground) => grounds[ground])),
      values('preventie', 'Soort preventie', ({ content }) => content.preventionLevel && preventionLevels[content.preventionLevel]),
      values('taal', 'Taal', ({ content }) => content.languages),
      prose('selectie', 'Wie kan meedoen', ({ content }) => text(content.selection)),
      prose('betrokkenheid', 'Hoe zij meebeslissen', ({ content }) => text(content.involvement)),
      values('lezers', 'Bedoeld voor', ({ content }) => content.audiences.map((audience) => audiences[audience as keyof typeof audiences] ?? audience)),
    ],
  },
  {
    id: 'aanpak',
    title: 'Doelen en aanpak',
    rows: [
      values('wat-verandert', 'Wat het verandert', ({ content }) => [...new Set(content.goals.flatMap(({ kind }) => (kind ? [goalKinds[kind]] : [])))]),
      values('doelen', 'Doelen', ({ content }) => content.goals.map(text)),
      amount('bijeenkomsten', 'Bijeenkomsten', '', ({ content }) => content.schedule?.meetings),
      amount('uren', 'Tijd per deelnemer', 'uur', ({ content }) => content.schedule?.hours),
      amount('weken', 'Doorlooptijd', 'weken', ({ content }) => content.schedule?.weeks),
      values('tijd-toelichting', 'Toelichting op de tijd', ({ content }) => content.schedule?.note),
      prose('stappen', 'Aanpak', ({ content }) => content.approach.map(activityText)),
      values('kernelementen', 'Wat je niet mag weglaten', ({ content }) => content.essentialElements.map(text)),
      values('materialen', 'Materialen', ({ content }) => content.materials.map(text)),
      values('wat-kun-je-ermee', 'Wat kun je ermee', ({ content }) => content.practicalUse.map(text)),
    ],
  },
  {
    id: 'uitvoering',
    title: 'Wat het vraagt van wie het uitvoert',
    rows: [
      prose('uitvoerders', 'Wie voert het uit', ({ content }) => text(content.performers)),
      values('opleiding', 'Training voor uitvoerders', ({ content }) => content.performers?.training),
      values('competenties', 'Wat uitvoerders kunnen', ({ content }) => content.performers?.competences.map(text)),
      values('randvoorwaarden', 'Randvoorwaarden', ({ content }) => content.preconditions.map(text)),
      prose('invoering', 'Zo voer je het in', ({ content }) => text(content.implementation)),
      prose('kwaliteit', 'Zo bewaak je de kwaliteit', ({ content }) => text(content.qualityControl)),
    ],
  },
  {
    id: 'kosten-bedragen',
    title: 'Kosten in bedragen',
    rows: [
      amount('eenmalig', 'Eenmalig', 'euro', ({ content }) => content.costs?.once),
      amount('licentie', 'Licentie', 'euro', ({ content }) => content.costs?.licence),
      amount('per-groep', 'Per groep', 'euro', ({ content }) => content.costs?.perGroup),
      amount('per-deelnemer', 'Per deelnemer', 'euro', ({ content }) => content.costs?.perParticipant),
      amount('werk', 'Werk voor wie het uitvoert', 'uur', ({ content }) => content.costs?.hours),
      values('prijspeil', 'Prijspeil', ({ content }) => content.costs?.year?.toString()),
      values('kosten-toelichting', 'Toelichting op de kosten', ({ content }) => content.costs?.note),
    ],
  },
  {
    id: 'waarom',
    title: 'Waarom het zou moeten werken',
    rows: [
      values('beoordeling', 'Beoordeling van de onderbouwing', ({ content }) => judgementLines(content.substantiation)),
      prose('vraagstuk', 'Het vraagstuk', ({ content }) => text(content.theory?.problem)),
      values('factoren', 'Wat daaraan te veranderen is', ({ content }) => content.theory?.factors.map(text)),
      values('mechanismen', 'Waardoor het werkt', mechanisms),
      prose('verantwoording', 'Onderbouwing in het kort', ({ content }) => text(content.theory?.justification)),
    ],
  },
  {
    id: 'onderzoek',
    title: 'Wat onderzoek zegt',
    rows: [
      values('beoordeling-effect', 'Beoordeling van het effect', ({ content }) => judgementLines(content.effect)),
      values('studies', 'Studies', ({ content, lookUp }) => content.studies.map((study) => studyLine(study, lookUp))),
      prose('uitkomsten', 'Uitkomsten', ({ content }) => content.studies.flatMap(({ outcomes }) => outcomes.map(text))),
      prose('literatuur', 'Literatuur', ({ content }) => content.literature.map(literatureLine)),
    ],
  },
  {
    id: 'aanbod',
    title: 'Wie het aanbiedt, en of het nog klopt',
    rows: [
      values('eigenaar', 'Eigenaar', owner),
      values('meer-informatie', 'Meer informatie', ({ content: { contact } }) => contact?.url && { text: contact.label ?? contact.url, href: contact.url }),
      values('regio', 'Regio', ({ content }) => content.region),
      values('gemeenten', 'Gemeenten', ({ content }) => content.municipalities),
      values('bereik', 'Bereik', ({ content }) => content.reach),
      values('onderdeel-van', 'Onderdeel van', ({ content }) => content.partOf),
      values('staat-ook-in', 'Staat ook in', ({ content }) => content.listedIn.map(({ label, url }) => ({ text: label, ...(url && { href: url }) }))),
      values('beschreven-door', 'Beschreven door', ({ content }) => content.describedBy.map(authorName)),
      day('beschreven-op', 'Beschreven op', ({ content }) => content.describedOn),
      day('bevestigd-op', 'Bevestigd op', ({ content }) => content.confirmedOn),
      day('geldig-tot', 'Geldig tot', ({ content }) => lastValidDay(content)),
      prose('opmerking', 'Opmerking', ({ content }) => content.note),
    ],
  },
  {
    id: 'werkblad',
    title: 'De samenvatting uit het werkblad',
    rows: Object.entries(abstractParts).map(([part, { label }]) =>
      prose(`werkblad-${part}`, `Samenvatting: ${label.toLowerCase()}`, ({ content }) => content.abstract.filter((item) => item.part === part).map(text)),
    ),
  },
]

export const comparisonRows: readonly Row[] = comparison.flatMap(({ rows }) => rows)

/** The label, or nothing where the value itself says that nobody gave it. */
function given<K extends string>(value: K, labels: Readonly<Record<K, string>>): string | undefined {
  return value === 'onbekend' ? undefined : labels[value]
}

function text(item: { text?: RichText | undefined } | undefined): string {
  return plainText(item?.text)
}

function owner({ content, lookUp }: Compared) {
  const known = content.owner?.doc ? lookUp(content.owner.doc) : undefined
  return content.owner && { text: content.owner.name, ...(known && { href: known.path }) }
}

function mechanisms({ content, lookUp }: Compared) {
  return content.theory?.mechanisms.map((mechanism) => {
    const dossier = mechanism.doc ? lookUp(mechanism.doc) : undefined
    return { text: text(mechanism), ...(dossier && { href: mechanism.anchor ? `${dossier.path}#${mechanism.anchor}` : dossier.path }) }
  })
}
