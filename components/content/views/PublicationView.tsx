import { Body } from '@/components/content/Body'
import { type ContentsEntry, headingsOf } from '@/components/content/headings'
import { incomingFrom } from '@/components/content/incoming'
import { Accountability } from '@/components/content/parts/Accountability'
import { Citation } from '@/components/content/parts/Citation'
import { Columns } from '@/components/content/parts/Columns'
import { Contents } from '@/components/content/parts/Contents'
import { DocumentFoot } from '@/components/content/parts/DocumentFoot'
import { DocumentHeader } from '@/components/content/parts/DocumentHeader'
import { askStep, type Step } from '@/components/content/parts/NextSteps'
import { PracticalUse } from '@/components/content/parts/PracticalUse'
import { PublicationData } from '@/components/content/parts/PublicationData'
import { PublicationFiles } from '@/components/content/parts/PublicationFiles'
import { PublicationNotices } from '@/components/content/parts/PublicationNotices'
import { PublicationParts } from '@/components/content/parts/PublicationParts'
import { Section } from '@/components/content/parts/Section'
import type { PublishedOf } from '@/lib/content/published'
import { publicationTypes } from '@/lib/publications/schema'

type Props = { doc: PublishedOf<'publicatie'>; citation: string | undefined }

export function PublicationView({ doc, citation }: Props) {
  const { content, links } = doc
  const label = [publicationTypes[content.type], content.year, content.duration].filter(Boolean).join(', ')
  return (
    <article>
      <DocumentHeader doc={doc} label={label} subtitle={content.subtitle}>
        <PublicationNotices doc={doc} />
      </DocumentHeader>
      <Columns aside={<Contents entries={contentsOf(doc, citation)} />}>
        <PracticalUse doc={doc} />
        <PublicationFiles doc={doc} />
        <PublicationParts doc={doc} />
        <Body blocks={content.body} links={links} />
        {content.facts.length > 0 && (
          <Section title="Goed om te weten" id="goed-om-te-weten" className="prose">
            <ul>
              {content.facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          </Section>
        )}
        {citation && <Citation path={doc.path} text={citation} />}
        <PublicationData doc={doc} />
        <Accountability doc={doc} />
      </Columns>
      <DocumentFoot doc={doc} steps={nextSteps(doc)} shown={content.parts.flatMap((part) => part.doc ?? [])} />
    </article>
  )
}

/** The contents of the publication itself; what stands around it only when the publication is short. */
function contentsOf({ content }: Props['doc'], citation: string | undefined): ContentsEntry[] {
  const around: [boolean, string, string][] = [
    [content.parts.length > 0, 'onderdelen', 'Wat erbij hoort'],
    [citation !== undefined, 'citeren', 'Citeren'],
    [true, 'gegevens', 'Gegevens'],
  ]
  const entries = around.filter(([there]) => there).map(([, id, title]) => ({ id, title, depth: 0 }))
  const headings = headingsOf(content.body)
  return headings.length === 0 ? [] : [...headings, ...entries.filter((entry) => entry.id !== 'onderdelen')]
}

function nextSteps({ content, links, incoming }: Props['doc']): Step[] {
  const guide = incomingFrom(incoming, { kind: 'kennisgids' })[0]
  const project = content.project ? links[content.project] : undefined
  return [
    ...(guide ? [{ href: guide.path, label: guide.title, text: 'De kennisgids waar dit in staat' }] : []),
    ...(project ? [{ href: project.path, label: project.title, text: 'Het project waar dit uit komt' }] : []),
    { href: `/publicaties?type=${content.type}`, label: `Meer van het type ${publicationTypes[content.type].toLowerCase()}` },
    askStep,
  ]
}
