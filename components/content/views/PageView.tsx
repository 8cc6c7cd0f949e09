import { Body } from '@/components/content/Body'
import { headingsOf } from '@/components/content/headings'
import { incomingFrom } from '@/components/content/incoming'
import { Accountability } from '@/components/content/parts/Accountability'
import { CardSection } from '@/components/content/parts/CardSection'
import { Columns } from '@/components/content/parts/Columns'
import { Contents } from '@/components/content/parts/Contents'
import { DocumentFoot } from '@/components/content/parts/DocumentFoot'
import { DocumentHeader } from '@/components/content/parts/DocumentHeader'
import { askStep, type Step } from '@/components/content/parts/NextSteps'
import { PracticalUse } from '@/components/content/parts/PracticalUse'
import type { PublishedOf } from '@/lib/content/published'

export function PageView({ doc }: { doc: PublishedOf<'pagina'> }) {
  const { content, links } = doc
  const parent = content.parent ? links[content.parent] : undefined
  const children = incomingFrom(doc.incoming, { kind: 'pagina', field: 'parent' })
  return (
    <article>
      <DocumentHeader doc={doc} label="Over KIS" trail={parent ? [{ label: parent.title, href: parent.path }] : []} withArt={false} />
      <Columns aside={<Contents entries={headingsOf(content.body)} />}>
        <PracticalUse doc={doc} />
        <Body blocks={content.body} links={links} />
        <CardSection title="Hierbij hoort" id="hierbij-hoort" docs={children} />
        <Accountability doc={doc} />
      </Columns>
      <DocumentFoot doc={doc} steps={nextSteps(doc.path)} shown={children.map((child) => child.id)} />
    </article>
  )
}

function nextSteps(path: string): Step[] {
  const steps: Step[] = [
    { href: '/kennisgidsen', label: 'Lees een kennisgids', text: 'Alles over een onderwerp bij elkaar' },
    { href: '/zoeken', label: 'Zoek in alle kennis', text: 'Publicaties, interventies, projecten en begrippen' },
    askStep,
  ]
  return steps.filter((step) => step.href !== path)
}
