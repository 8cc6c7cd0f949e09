import { Body, type Insert } from '@/components/content/Body'
import { DocumentList } from '@/components/content/DocumentList'
import { type ContentsEntry, endOfSection, headingsOf } from '@/components/content/headings'
import { incomingFrom } from '@/components/content/incoming'
import { Accountability } from '@/components/content/parts/Accountability'
import { CardSection } from '@/components/content/parts/CardSection'
import { Columns } from '@/components/content/parts/Columns'
import { Contents } from '@/components/content/parts/Contents'
import { DocumentFoot } from '@/components/content/parts/DocumentFoot'
import { DocumentHeader } from '@/components/content/parts/DocumentHeader'
import { GrowthLog } from '@/components/content/parts/GrowthLog'
import { LiteratureItems, LiteratureList } from '@/components/content/parts/LiteratureList'
import { MechanismSection } from '@/components/content/parts/Mechanism'
import { MechanismOverview, overviewId } from '@/components/content/parts/MechanismOverview'
import type { MechanismUses } from '@/components/content/parts/MechanismUse'
import { askStep } from '@/components/content/parts/NextSteps'
import { PracticalUse } from '@/components/content/parts/PracticalUse'
import { Section } from '@/components/content/parts/Section'
import type { PublishedOf } from '@/lib/content/published'
import { dossierTypes } from '@/lib/dossiers/schema'
import { gapMapPath } from '@/lib/interventions/gap-map-address'
import { joinNl } from '@/lib/text'

/** The headings in the text under which what is kept apart from the text stands; without them it follows the text. */
const mechanismsId = 'werkzame-mechanismen'
const literatureId = 'literatuur'
const growthId = 'groei'

type Props = { doc: PublishedOf<'dossier'>; uses?: MechanismUses | undefined }

export function DossierView({ doc, uses = {} }: Props) {
  const { content, links } = doc
  const named = Object.values(uses).flatMap(({ ids }) => ids)
  const interventions = incomingFrom(doc.incoming, { kind: 'interventie', field: 'theory', not: named })
  const items = content.items.flatMap(({ doc: id, note }) => (links[id] ? [{ link: links[id], note }] : []))
  const inserts = insertsOf(doc, uses)
  return (
    <article>
      <DocumentHeader doc={doc} label={dossierTypes[content.type]}>
        {content.coproducers.length > 0 && <p className="meta mt-4">Gemaakt met {joinNl(content.coproducers)}</p>}
      </DocumentHeader>
      <Columns aside={<Contents entries={contentsOf(doc)} />}>
        <PracticalUse doc={doc} />
        <MechanismOverview mechanisms={content.mechanisms} uses={uses} />
        <Body blocks={content.body} links={links} inserts={inserts} />
        {!hasHeading(doc, mechanismsId) && content.mechanisms.length > 0 && (
          <Section title="Werkzame mechanismen" id={mechanismsId}>
            <Mechanisms doc={doc} uses={uses} />
          </Section>
        )}
        <CardSection title="Interventies die hierop bouwen" id="interventies" docs={interventions} />
        {items.length > 0 && (
          <Section title="In dit dossier" id="in-dit-dossier">
            <DocumentList items={items} />
          </Section>
        )}
        {!hasHeading(doc, literatureId) && <LiteratureList items={content.literature} id={literatureId} />}
        <GrowthLog id={growthId} changes={content.changes} checkedOn={content.checkedOn} />
        <Accountability doc={doc} withChanges={false} />
      </Columns>
      <DocumentFoot
        doc={doc}
        shown={[...named, ...interventions.map((link) => link.id), ...content.items.map((item) => item.doc)]}
        steps={[
          { href: '/interventies', label: 'Zoek een interventie', text: 'Wat je hiermee in de praktijk kunt doen' },
          ...(content.mechanisms.length > 0
            ? [{ href: gapMapPath, label: 'Bekijk de witte vlekken', text: 'Waar mechanismen worden gebruikt, en waar nog niet' }]
            : []),
          { href: '/dossiers', label: 'Alle dossiers' },
          askStep,
        ]}
      />
    </article>
  )
}

/** What belongs under a heading of the text, in the order of the text. */
function insertsOf(doc: PublishedOf<'dossier'>, uses: MechanismUses): Insert[] {
  const { body, mechanisms, literature } = doc.content
  const under = [
    { id: mechanismsId, filled: mechanisms.length > 0, content: <Mechanisms doc={doc} uses={uses} /> },
    { id: literatureId, filled: literature.length > 0, content: <LiteratureItems items={literature} /> },
  ]
  const inserts = under.flatMap(({ id, filled, content }) => {
    const at = filled ? endOfSection(body, id) : undefined
    return at === undefined ? [] : [{ at, content }]
  })
  return inserts.sort((a, b) => a.at - b.at)
}

function Mechanisms({ doc: { content, links }, uses }: { doc: PublishedOf<'dossier'>; uses: MechanismUses }) {
  return content.mechanisms.map((mechanism) => (
    <MechanismSection key={mechanism.slug} mechanism={mechanism} links={links} literature={content.literature} uses={uses[mechanism.slug]} />
  ))
}

function hasHeading(doc: PublishedOf<'dossier'>, id: string): boolean {
  return doc.content.body.some((block) => block.type === 'heading' && block.id === id)
}

function contentsOf(doc: PublishedOf<'dossier'>): ContentsEntry[] {
  const { content } = doc
  const entry = (id: string, title: string, when: boolean): ContentsEntry[] => (when ? [{ id, title, depth: 0 }] : [])
  const mechanisms = content.mechanisms.map(({ slug, name }) => ({ id: slug, title: name, depth: 1 }))
  const headings = headingsOf(content.body, '', 0).flatMap((heading) => (heading.id === mechanismsId ? [heading, ...mechanisms] : [heading]))
  const apart = mechanisms.length > 0 && !hasHeading(doc, mechanismsId)
  return [
    ...entry(overviewId, 'Overzicht van mechanismen', mechanisms.length > 0),
    ...headings,
    ...entry(mechanismsId, 'Werkzame mechanismen', apart),
    ...(apart ? mechanisms : []),
    ...entry('in-dit-dossier', 'In dit dossier', content.items.length > 0),
    ...entry(literatureId, 'Literatuur', content.literature.length > 0 && !hasHeading(doc, literatureId)),
    ...entry(growthId, 'Dit dossier groeit', content.changes.length > 0),
  ]
}
