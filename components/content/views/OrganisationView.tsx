import { Body } from '@/components/content/Body'
import { ExternalLink } from '@/components/content/ExternalLink'
import { incomingFrom } from '@/components/content/incoming'
import { Accountability } from '@/components/content/parts/Accountability'
import { CardSection } from '@/components/content/parts/CardSection'
import { Columns } from '@/components/content/parts/Columns'
import { DocumentFoot } from '@/components/content/parts/DocumentFoot'
import { DocumentHeader } from '@/components/content/parts/DocumentHeader'
import { ListSection } from '@/components/content/parts/ListSection'
import { askStep } from '@/components/content/parts/NextSteps'
import { PracticalUse } from '@/components/content/parts/PracticalUse'
import { MetaList } from '@/components/ui/MetaList'
import type { PublishedOf } from '@/lib/content/published'

export function OrganisationView({ doc }: { doc: PublishedOf<'organisatie'> }) {
  const { content, links, incoming } = doc
  const partOf = content.partOf ? links[content.partOf] : undefined
  const owned = incomingFrom(incoming, { kind: 'interventie', field: 'owner' })
  const projects = incomingFrom(incoming, { kind: 'project', field: 'partners' })
  const parts = incomingFrom(incoming, { kind: 'organisatie', field: 'partOf' })
  return (
    <article>
      <DocumentHeader doc={doc} label={<span className="capitalize-first">{content.type}</span>} withArt={false} />
      <Columns>
        {content.role && <p className="definition">{content.role}</p>}
        <MetaList
          rows={[
            { label: 'Website', value: content.url && <ExternalLink href={content.url}>{new URL(content.url).hostname.replace('www.', '')}</ExternalLink> },
            { label: 'Afkorting', value: content.abbreviation },
            { label: 'Eerdere namen', value: content.formerNames.join(', ') },
            { label: 'Onderdeel van', value: partOf && <a href={partOf.path}>{partOf.title}</a> },
          ]}
        />
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
        steps={[{ href: '/organisaties', label: 'Alle organisaties', text: 'Met wie KIS werkt en naar wie we verwijzen' }, askStep]}
      />
    </article>
  )
}
