import type { Links } from '@/components/content/context'
import { ExternalLink } from '@/components/content/ExternalLink'
import { contactLabel } from '@/components/content/intervention-words'
import { Citation } from '@/components/content/parts/Citation'
import { Day } from '@/components/content/parts/HeaderFacts'
import { Section } from '@/components/content/parts/Section'
import { MetaList } from '@/components/ui/MetaList'
import { type Author, authorName } from '@/lib/content/fields'
import type { PublishedOf } from '@/lib/content/published'
import type { Intervention } from '@/lib/interventions/schema'
import { entrances } from '@/lib/interventions/vocabulary'

type Props = { doc: PublishedOf<'interventie'>; citation: string | undefined }

/** Who described it and when, where else it is listed, how to refer to it and how to follow the database. */
export function InterventionColophon({ doc, citation }: Props) {
  const { content, links } = doc
  return (
    <Section title="Colofon" id="colofon" className="colophon-section">
      <MetaList
        rows={[
          { label: 'Eigenaar', value: content.owner && organisation(content.owner.name, content.owner.doc, links) },
          { label: 'Contact', value: content.contact?.url && <ExternalLink href={content.contact.url}>{contactLabel(content)}</ExternalLink> },
          {
            label: 'Beschreven door',
            value: content.describedBy.length > 0 && content.describedBy.map((author, i) => <Maker key={i} author={author} links={links} />),
          },
          { label: 'Beschreven op', value: content.describedOn && <Day iso={content.describedOn} /> },
          { label: 'Onderdeel van', value: content.partOf },
          { label: 'Staat ook in', value: content.listedIn.length > 0 && <ListedIn lists={content.listedIn} /> },
          { label: 'Opmerking', value: content.note },
        ]}
      />
      <MetaList className="follow" rows={[{ label: 'Volg de database', value: <Feeds entrances={content.entrances} /> }]} />
      {citation && <Citation path={doc.path} text={citation} level={3} />}
    </Section>
  )
}

function Maker({ author, links }: { author: Author; links: Links }) {
  const name = 'organisation' in author ? organisation(author.organisation, author.doc, links) : authorName(author)
  return <span className="block">{name}</span>
}

function organisation(name: string, id: string | undefined, links: Links) {
  const link = id ? links[id] : undefined
  return link ? <a href={link.path}>{name}</a> : name
}

function ListedIn({ lists }: { lists: Intervention['listedIn'] }) {
  return lists.map((list) => (
    <span key={list.label} className="block">
      {list.url ? <ExternalLink href={list.url}>{list.label}</ExternalLink> : list.label}
    </span>
  ))
}

function Feeds({ entrances: own }: Pick<Intervention, 'entrances'>) {
  return own.map((entrance) => (
    <a key={entrance} href={`/atom/interventies/${entrance}.xml`} className="block">
      Atom-feed: {entrances[entrance]}
    </a>
  ))
}
