import { Body } from '@/components/content/Body'
import { headingsOf } from '@/components/content/headings'
import { groupByYear, incomingFrom } from '@/components/content/incoming'
import { Accountability } from '@/components/content/parts/Accountability'
import { CardSection } from '@/components/content/parts/CardSection'
import { Columns } from '@/components/content/parts/Columns'
import { Contents } from '@/components/content/parts/Contents'
import { DocumentFoot } from '@/components/content/parts/DocumentFoot'
import { DocumentHeader } from '@/components/content/parts/DocumentHeader'
import { LongList } from '@/components/content/parts/LongList'
import { askStep } from '@/components/content/parts/NextSteps'
import { PracticalUse } from '@/components/content/parts/PracticalUse'
import { ProgrammeBudget, ProgrammeFigures, ProgrammeTimeline } from '@/components/content/parts/ProgrammeParts'
import { Section } from '@/components/content/parts/Section'
import { MetaList } from '@/components/ui/MetaList'
import type { PublishedOf } from '@/lib/content/published'
import { formatDate } from '@/lib/dates'
import { programmeTypes } from '@/lib/programmes/schema'

export function ProgrammeView({ doc }: { doc: PublishedOf<'programma'> }) {
  const { content, links, incoming } = doc
  const parent = content.parent ? links[content.parent] : undefined
  const themes = incomingFrom(incoming, { kind: 'thema', field: 'programme' })
  const lines = incomingFrom(incoming, { kind: 'programmalijn', field: 'programme' })
  const plans = incomingFrom(incoming, { kind: 'programma', field: 'parent' })
  const projects = incomingFrom(incoming, { kind: 'project', field: 'programme' })
  const entries = [
    ...headingsOf(content.body, '', 0),
    ...section(content.figures, 'cijfers', 'In cijfers'),
    ...section(themes, 'themas', "Thema's"),
    ...section(lines, 'programmalijnen', 'Programmalijnen'),
    ...section(projects, 'projecten', 'Projecten'),
    ...section(content.budget?.lines ?? [], 'begroting', 'Begroting'),
    ...section(content.timeline, 'tijdlijn', 'Tijdlijn'),
  ]
  return (
    <article>
      <DocumentHeader doc={doc} label={`${programmeTypes[content.type]} ${content.period}`} />
      <Columns aside={<Contents entries={entries} />}>
        <PracticalUse doc={doc} />
        <MetaList
          rows={[
            { label: 'Periode', value: content.period },
            { label: 'Naam van het platform', value: content.platformName },
            { label: 'Subsidie van', value: content.funder },
            { label: 'Uitgevoerd door', value: content.partners.join(', ') },
            { label: 'Hoort bij', value: parent && <a href={parent.path}>{parent.title}</a> },
            {
              label: 'Document',
              value: content.document && [content.document.title, content.document.date && formatDate(content.document.date)].filter(Boolean).join(', '),
            },
          ]}
        />
        <Body blocks={content.body} links={links} />
        <ProgrammeFigures content={content} links={links} />
        <CardSection title="Werkplannen bij dit programma" id="werkplannen" docs={plans} />
        <CardSection title="Thema's" id="themas" docs={themes} />
        <CardSection title="Programmalijnen" id="programmalijnen" docs={lines} />
        {projects.length > 0 && (
          <Section title="Projecten" id="projecten">
            {groupByYear(projects).map((group) => (
              <div key={group.year}>
                <h3>{group.year || 'Zonder jaar'}</h3>
                <LongList links={group.links} limit={20} />
              </div>
            ))}
          </Section>
        )}
        <ProgrammeBudget content={content} />
        <ProgrammeTimeline content={content} links={links} />
        <Accountability doc={doc} />
      </Columns>
      <DocumentFoot
        doc={doc}
        shown={[...themes, ...lines, ...plans, ...projects].map((link) => link.id)}
        steps={[
          { href: '/programma', label: "Alle programma's", text: 'Waar KIS aan werkt en werkte' },
          { href: '/projecten', label: 'Alle projecten' },
          askStep,
        ]}
      />
    </article>
  )
}

function section(items: readonly unknown[], id: string, title: string) {
  return items.length > 0 ? [{ id, title, depth: 0 }] : []
}
