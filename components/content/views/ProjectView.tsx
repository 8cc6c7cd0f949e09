import { Body } from '@/components/content/Body'
import type { ContentsEntry } from '@/components/content/headings'
import { incomingFrom, linksTo } from '@/components/content/incoming'
import { Accountability } from '@/components/content/parts/Accountability'
import { Columns } from '@/components/content/parts/Columns'
import { Contents } from '@/components/content/parts/Contents'
import { DocumentFoot } from '@/components/content/parts/DocumentFoot'
import { DocumentHeader } from '@/components/content/parts/DocumentHeader'
import { askStep, type Step } from '@/components/content/parts/NextSteps'
import { PracticalUse } from '@/components/content/parts/PracticalUse'
import { ProjectApproach, ProjectPlanning } from '@/components/content/parts/ProjectApproach'
import { ProjectBudget } from '@/components/content/parts/ProjectBudget'
import { ProjectFacts, ProjectPartners, ProjectStatus } from '@/components/content/parts/ProjectFacts'
import { ProjectResults } from '@/components/content/parts/ProjectResults'
import { ProjectSeries, successorsOf } from '@/components/content/parts/ProjectSeries'
import { Section } from '@/components/content/parts/Section'
import type { PublishedOf } from '@/lib/content/published'

type Props = { doc: PublishedOf<'project'> }

/** A project under the fixed headings that every project plan of KIS has. */
export function ProjectView({ doc }: Props) {
  const { content, links } = doc
  return (
    <article>
      <DocumentHeader doc={doc} label={`Project ${content.number}, ${period(content.years)}`}>
        <ProjectStatus content={content} />
      </DocumentHeader>
      <Columns aside={<Contents entries={contentsOf(doc)} />}>
        <PracticalUse doc={doc} />
        <ProjectFacts doc={doc} />
        {content.body.length > 0 && (
          <Section title="Vraagstuk" id="vraagstuk">
            <Body blocks={content.body} links={links} level={3} />
          </Section>
        )}
        <Section title="Doel" id="doel">
          <p className="definition">{content.goal}</p>
        </Section>
        <ProjectPartners doc={doc} />
        <ProjectApproach doc={doc} />
        <ProjectPlanning doc={doc} />
        <ProjectResults doc={doc} />
        <ProjectBudget doc={doc} />
        <ProjectSeries doc={doc} />
        <Accountability doc={doc} />
      </Columns>
      <DocumentFoot doc={doc} shown={shownBy(doc)} steps={nextSteps(doc)} />
    </article>
  )
}

function period(years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return first === last ? String(first) : `${first}-${last}`
}

function contentsOf({ content }: Props['doc']): ContentsEntry[] {
  const sections: [boolean, string, string][] = [
    [content.body.length > 0, 'vraagstuk', 'Vraagstuk'],
    [true, 'doel', 'Doel'],
    [content.partners.length > 0, 'samen-met', 'Samen met'],
    [content.steps.length > 0, 'aanpak', 'Aanpak'],
    [content.planning.length > 0, 'planning', 'Planning'],
    [content.deliverables.length > 0, 'resultaten', 'Resultaten'],
    [content.budget !== undefined, 'begroting', 'Begroting'],
  ]
  return sections.filter(([there]) => there).map(([, id, title]) => ({ id, title, depth: 0 }))
}

/** Results and neighbouring projects stand in the text; "Wordt genoemd in" is for the rest. */
function shownBy({ content, incoming }: Props['doc']): string[] {
  return [
    ...content.deliverables.flatMap((item) => item.publication ?? []),
    ...content.predecessors,
    ...successorsOf(incoming).map((link) => link.id),
    ...incomingFrom(incoming, { field: 'project' }).map((link) => link.id),
  ]
}

function nextSteps({ content, links, incoming }: Props['doc']): Step[] {
  const results = linksTo(
    content.deliverables.flatMap((item) => item.publication ?? []),
    links,
  )
  const next = results[0] ?? incomingFrom(incoming, { kind: 'publicatie', field: 'project' })[0]
  const year = Math.min(...content.years)
  return [
    ...(next ? [{ href: next.path, label: next.title, text: 'Resultaat van dit project' }] : []),
    { href: `/projecten?jaar=${year}`, label: `Alle projecten van ${year}` },
    askStep,
  ]
}
