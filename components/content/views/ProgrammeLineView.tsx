import { Body } from '@/components/content/Body'
import { headingsOf } from '@/components/content/headings'
import { groupByKind, incomingFrom, linksTo } from '@/components/content/incoming'
import { Accountability } from '@/components/content/parts/Accountability'
import { Columns } from '@/components/content/parts/Columns'
import { Contents } from '@/components/content/parts/Contents'
import { DocumentFoot } from '@/components/content/parts/DocumentFoot'
import { DocumentHeader } from '@/components/content/parts/DocumentHeader'
import { ListSection } from '@/components/content/parts/ListSection'
import { lines, linkLines } from '@/components/content/parts/lines'
import { askStep } from '@/components/content/parts/NextSteps'
import { PracticalUse } from '@/components/content/parts/PracticalUse'
import { Section } from '@/components/content/parts/Section'
import { MetaList } from '@/components/ui/MetaList'
import type { PublishedOf } from '@/lib/content/published'

export function ProgrammeLineView({ doc }: { doc: PublishedOf<'programmalijn'> }) {
  const { content, links, incoming } = doc
  const programme = links[content.programme]
  const projects = groupByKind(incomingFrom(incoming, { kind: 'project', field: 'programmeLine' }))[0]?.links ?? []
  return (
    <article>
      <DocumentHeader doc={doc} label={`Programmalijn ${content.number}, ${content.period}`} />
      <Columns aside={<Contents entries={headingsOf(content.body)} />}>
        <PracticalUse doc={doc} />
        <Section title="Wat KIS wilde bereiken" id="ambitie">
          <p className="definition">{content.ambition}</p>
        </Section>
        <MetaList
          rows={[
            { label: 'Voor wie', value: lines(content.targetGroups) },
            { label: 'Wie er baat bij heeft', value: lines(content.benefitGroups) },
            {
              label: 'Thema',
              value: linkLines(linksTo(content.themes, links)),
            },
            { label: 'Programma', value: programme && <a href={programme.path}>{programme.title}</a> },
          ]}
        />
        {content.questions.length > 0 && (
          <Section title="Vragen" id="vragen" className="prose">
            <ol>
              {content.questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
          </Section>
        )}
        <Body blocks={content.body} links={links} />
        <ListSection title="Projecten in deze lijn" id="projecten" docs={projects} limit={20} />
        <Accountability doc={doc} />
      </Columns>
      <DocumentFoot
        doc={doc}
        shown={projects.map((project) => project.id)}
        steps={[{ href: '/programmalijnen', label: 'Alle programmalijnen' }, ...(programme ? [{ href: programme.path, label: programme.title }] : []), askStep]}
      />
    </article>
  )
}
