import { Body } from '@/components/content/Body'
import { ExternalLink } from '@/components/content/ExternalLink'
import { incomingFrom, linksTo } from '@/components/content/incoming'
import { Accountability } from '@/components/content/parts/Accountability'
import { CardSection } from '@/components/content/parts/CardSection'
import { Columns } from '@/components/content/parts/Columns'
import { DocumentFoot } from '@/components/content/parts/DocumentFoot'
import { DocumentHeader } from '@/components/content/parts/DocumentHeader'
import { ListSection } from '@/components/content/parts/ListSection'
import { lines, linkLines } from '@/components/content/parts/lines'
import { askStep } from '@/components/content/parts/NextSteps'
import { PracticalUse } from '@/components/content/parts/PracticalUse'
import { MetaList } from '@/components/ui/MetaList'
import type { PublishedOf } from '@/lib/content/published'

export function OrganisationView({ doc }: { doc: PublishedOf<'organisatie'> }) {
  const { content, links, incoming } = doc
  const owned = incomingFrom(incoming, { kind: 'interventie', field: 'owner' })
  const projects = incomingFrom(incoming, { kind: 'project', field: 'partners' })
  const parts = incomingFrom(incoming, { kind: 'organisatie', field: 'partOf' })
  return (
    <article>
      <DocumentHeader doc={doc} label={<span className="capitalize-first">{content.type}</span>} intro={content.summary || content.role} withArt={false} />
      <Columns
        asideLast
        aside={
          <MetaList
            rows={[
              { label: 'Website', value: content.url && <ExternalLink href={content.url}>{new URL(content.url).hostname.replace('www.', '')}</ExternalLink> },
              { label: 'Afkorting', value: content.abbreviation },
              { label: 'Eerdere namen', value: lines(content.formerNames) },
              { label: 'Onderdeel van', value: linkLines(linksTo(content.partOf ? [content.partOf] : [], links)) },
            ]}
          />
        }
      >
        {content.summary && content.role && <p className="definition">{content.role}</p>}
        <Body blocks={content.body} links={links} />
        <PracticalUse doc={doc} />
        <CardSection title="Interventies van deze organisatie" id="interventies" docs={owned} />
        <CardSection title="Onderdelen" id="onderdelen" docs={parts} />
        <ListSection title="Werkt mee aan" id="projecten" docs={projects} />
        <Accountability doc={doc} />
      </Columns>
      <DocumentFoot
        doc={doc}
        shown={[...owned, ...projects, ...parts].map((link) => link.id)}
        steps={[
          { href: `/organisaties?${new URLSearchParams({ organisatietype: content.type })}`, label: `Meer van het soort ${content.type}` },
          { href: '/organisaties', label: 'Alle organisaties', text: 'Met wie KIS werkt en naar wie we verwijzen' },
          askStep,
        ]}
      />
    </article>
  )
}
