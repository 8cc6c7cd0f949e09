import { Body } from '@/components/content/Body'
import type { Extras } from '@/components/content/extras'
import type { ContentsEntry } from '@/components/content/headings'
import { hasAsks, hasMoreOnGroups } from '@/components/content/intervention-words'
import { Accountability } from '@/components/content/parts/Accountability'
import { Columns } from '@/components/content/parts/Columns'
import { Contents } from '@/components/content/parts/Contents'
import { DocumentFoot } from '@/components/content/parts/DocumentFoot'
import { DocumentHeader } from '@/components/content/parts/DocumentHeader'
import { InterventionAbstract } from '@/components/content/parts/InterventionAbstract'
import { InterventionActions } from '@/components/content/parts/InterventionActions'
import { InterventionApproach } from '@/components/content/parts/InterventionApproach'
import { InterventionAsks } from '@/components/content/parts/InterventionAsks'
import { InterventionAtAGlance } from '@/components/content/parts/InterventionAtAGlance'
import { InterventionColophon } from '@/components/content/parts/InterventionColophon'
import { InterventionEvidence } from '@/components/content/parts/InterventionEvidence'
import { InterventionGroups } from '@/components/content/parts/InterventionGroups'
import { InterventionNotices } from '@/components/content/parts/InterventionNotices'
import { InterventionPlaces } from '@/components/content/parts/InterventionPlaces'
import { LiteratureList } from '@/components/content/parts/LiteratureList'
import { askStep, type Step } from '@/components/content/parts/NextSteps'
import { PracticalUse } from '@/components/content/parts/PracticalUse'
import { Section } from '@/components/content/parts/Section'
import { SimilarInterventions } from '@/components/content/parts/SimilarInterventions'
import { Container } from '@/components/layout/Container'
import type { PublishedOf } from '@/lib/content/published'
import { entrances, forms } from '@/lib/interventions/vocabulary'

type Doc = PublishedOf<'interventie'>
type Props = { doc: Doc; today: string; extras: Extras['interventie'] }

/** An intervention in the order in which people weigh: for whom, at a glance, how it goes, what it asks, on what grounds. */
export function InterventionView({ doc, today, extras }: Props) {
  const { content } = doc
  const similar = extras?.similar ?? []
  const hasAbstract = content.abstract.length > 0
  return (
    <article className="intervention">
      <DocumentHeader
        doc={doc}
        label={['Interventie', content.forms.map((form) => forms[form].toLowerCase()).join(', ')].filter(Boolean).join(': ')}
        withArt={false}
      >
        <InterventionNotices doc={doc} today={today} hasSimilar={similar.length > 0} />
        <InterventionActions doc={doc} similar={similar} />
      </DocumentHeader>
      <Container>
        <InterventionAtAGlance doc={doc} today={today} />
      </Container>
      <Columns aside={<Contents entries={contentsOf(doc, similar.length > 0)} />}>
        <PracticalUse doc={doc} />
        <InterventionAbstract doc={doc} />
        {!hasAbstract && <Description doc={doc} title={descriptionTitle(doc)} />}
        <InterventionGroups doc={doc} />
        <InterventionApproach doc={doc} />
        <InterventionAsks doc={doc} />
        <InterventionEvidence doc={doc} mechanisms={extras?.mechanisms ?? {}} />
        {hasAbstract && <Description doc={doc} title={descriptionTitle(doc)} />}
        {hasPlaces(doc) && <InterventionPlaces content={content} />}
        <SimilarInterventions id={doc.id} similar={similar} />
        <LiteratureList items={content.literature} />
        <InterventionColophon doc={doc} citation={extras?.citation} />
        <Accountability doc={doc} />
      </Columns>
      <DocumentFoot doc={doc} shown={similar.map(({ id }) => id)} steps={nextSteps(doc)} />
    </article>
  )
}

/** The story behind it. Where there is a summary, that goes first and this comes after what one weighs. */
function Description({ doc: { content, links }, title }: { doc: Doc; title: string }) {
  if (content.body.length === 0) return null
  return (
    <Section title={title} id="beschrijving" className={content.abstract.length > 0 ? 'description-after' : ''}>
      <Body blocks={content.body} links={links} level={3} />
    </Section>
  )
}

function descriptionTitle({ content }: Doc): string {
  return content.abstract.length > 0 ? 'Uitgebreide beschrijving' : 'Beschrijving'
}

function hasPlaces({ content }: Doc): boolean {
  return content.municipalities.length > 0 || content.region !== undefined
}

/** The parts that are there, in their order. */
function contentsOf(doc: Doc, hasSimilar: boolean): ContentsEntry[] {
  const { content } = doc
  const [hasAbstract, hasBody] = [content.abstract.length > 0, content.body.length > 0]
  const sections: [boolean, string, string][] = [
    [content.practicalUse.length > 0, 'wat-kun-je-ermee', 'Wat kun je ermee'],
    [hasAbstract, 'samenvatting', 'Samenvatting'],
    [hasBody && !hasAbstract, 'beschrijving', descriptionTitle(doc)],
    [hasMoreOnGroups(content), 'voor-wie', 'Voor wie en met welk doel'],
    [content.approach.length > 0 || content.schedule !== undefined, 'aanpak', 'Aanpak'],
    [hasAsks(content), 'vraagt', 'Wat het van je vraagt'],
    [true, 'onderbouwing', 'Waarom het zou moeten werken'],
    [true, 'effect', 'Wat onderzoek zegt'],
    [content.essentialElements.length > 0, 'kernelementen', 'Wat je niet mag weglaten'],
    [hasBody && hasAbstract, 'beschrijving', descriptionTitle(doc)],
    [hasPlaces(doc), 'waar', 'Waar het is uitgevoerd'],
    [hasSimilar, 'vergelijkbaar', 'Vergelijkbare interventies'],
    [content.literature.length > 0, 'literatuur', 'Literatuur'],
    [true, 'colofon', 'Colofon'],
  ]
  return sections.filter(([there]) => there).map(([, id, title]) => ({ id, title, depth: 0 }))
}

function nextSteps({ path, content }: Doc): Step[] {
  const entrance = content.entrances[0]
  return [
    { href: `${path}/contact`, label: 'Vraag het de eigenaar', text: 'Over kosten, training, materialen of ervaringen elders' },
    ...(entrance
      ? [{ href: `/interventies?ingang=${entrance}`, label: `Andere interventies: ${entrances[entrance]}`, text: 'Leg ze naast elkaar voordat je kiest' }]
      : []),
    { href: '/interventies/indienen', label: 'Ben jij de eigenaar?', text: 'Meld een wijziging of een nieuwe interventie aan' },
    askStep,
  ]
}
