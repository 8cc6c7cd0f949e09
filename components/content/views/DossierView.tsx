import { Body } from '@/components/content/Body'
import { DocumentList } from '@/components/content/DocumentList'
import { type ContentsEntry, endOfSection, headingsOf } from '@/components/content/headings'
import { incomingFrom } from '@/components/content/incoming'
import { Accountability } from '@/components/content/parts/Accountability'
import { CardSection } from '@/components/content/parts/CardSection'
import { Columns } from '@/components/content/parts/Columns'
import { Contents } from '@/components/content/parts/Contents'
import { DocumentFoot } from '@/components/content/parts/DocumentFoot'
import { DocumentHeader } from '@/components/content/parts/DocumentHeader'
import { MechanismOverview, MechanismSection } from '@/components/content/parts/Mechanism'
import { askStep } from '@/components/content/parts/NextSteps'
import { PracticalUse } from '@/components/content/parts/PracticalUse'
import { Section } from '@/components/content/parts/Section'
import type { PublishedOf } from '@/lib/content/published'
import { dossierTypes } from '@/lib/dossiers/schema'
import { joinNl } from '@/lib/text'

/** The heading in the text under which the mechanisms stand; without it they follow the text. */
const ownSection = 'werkzame-mechanismen'

export function DossierView({ doc }: { doc: PublishedOf<'dossier'> }) {
  const { content, links } = doc
  const interventions = incomingFrom(doc.incoming, { kind: 'interventie', field: 'theory' })
  const items = content.items.flatMap(({ doc: id, note }) => (links[id] ? [{ link: links[id], note }] : []))
  const place = endOfSection(content.body, ownSection)
  const mechanisms = content.mechanisms.map((mechanism) => <MechanismSection key={mechanism.slug} mechanism={mechanism} links={links} />)
  return (
    <article>
      <DocumentHeader doc={doc} label={dossierTypes[content.type]}>
        {content.coproducers.length > 0 && <p className="meta mt-4">Gemaakt met {joinNl(content.coproducers)}</p>}
      </DocumentHeader>
      <Columns aside={<Contents entries={contentsOf(doc)} />}>
        <PracticalUse doc={doc} />
        <Body blocks={content.body} links={links} {...(place !== undefined && { insert: { at: place, content: mechanisms } })} />
        {place === undefined && <MechanismOverview mechanisms={content.mechanisms} />}
        {place === undefined && mechanisms}
        <CardSection title="Interventies die hierop bouwen" id="interventies" docs={interventions} />
        {items.length > 0 && (
          <Section title="In dit dossier" id="in-dit-dossier">
            <DocumentList items={items} />
          </Section>
        )}
        <Accountability doc={doc} />
      </Columns>
      <DocumentFoot
        doc={doc}
        shown={[...interventions.map((link) => link.id), ...content.items.map((item) => item.doc)]}
        steps={[
          { href: '/interventies', label: 'Zoek een interventie', text: 'Wat je hiermee in de praktijk kunt doen' },
          { href: '/dossiers', label: 'Alle dossiers' },
          askStep,
        ]}
      />
    </article>
  )
}

function contentsOf({ content }: PublishedOf<'dossier'>): ContentsEntry[] {
  const headings = headingsOf(content.body, '', 0)
  const mechanisms = content.mechanisms.map(({ slug, name }) => ({ id: slug, title: name, depth: 1 }))
  const own = headings.findIndex((heading) => heading.id === ownSection)
  const items = content.items.length > 0 ? [{ id: 'in-dit-dossier', title: 'In dit dossier', depth: 0 }] : []
  if (own >= 0) return [...headings.slice(0, own + 1), ...mechanisms, ...headings.slice(own + 1), ...items]
  return [...headings, ...(mechanisms.length > 0 ? [{ id: ownSection, title: 'Werkzame mechanismen', depth: 0 }, ...mechanisms] : []), ...items]
}
