import type { ReactNode } from 'react'
import type { Links } from '@/components/content/context'
import { ExternalLink } from '@/components/content/ExternalLink'
import { languageName } from '@/components/content/language'
import { Section } from '@/components/content/parts/Section'
import { MetaList } from '@/components/ui/MetaList'
import { type Author, authorName } from '@/lib/content/fields'
import type { PublishedOf } from '@/lib/content/published'
import { type Publication, publicationTypes } from '@/lib/publications/schema'

const monthFormat = new Intl.DateTimeFormat('nl-NL', { month: 'long', timeZone: 'UTC' })

/** The data by which a library would describe it. */
export function PublicationData({ doc: { content, links } }: { doc: PublishedOf<'publicatie'> }) {
  return (
    <Section title="Gegevens" id="gegevens">
      <MetaList
        rows={[
          { label: 'Soort', value: publicationTypes[content.type] },
          { label: 'Auteurs', value: content.authors.length > 0 && <Authors authors={content.authors} links={links} /> },
          { label: content.status === 'gepland' ? 'Gepland voor' : 'Verschenen', value: appeared(content) },
          { label: 'Uitgever', value: [content.publisher, content.place].filter(Boolean).join(', ') },
          { label: 'Reeks', value: content.series },
          { label: 'Tijdschrift', value: content.journal },
          { label: "Pagina's", value: content.pages },
          { label: 'Duur', value: content.duration },
          { label: 'ISBN', value: content.isbn },
          { label: 'DOI', value: content.doi && <ExternalLink href={`https://doi.org/${content.doi}`}>{content.doi}</ExternalLink> },
          { label: 'Taal', value: content.language !== 'nl' && languageName(content.language) },
          { label: 'Gebruik', value: content.licence },
          {
            label: 'Ook bekend als',
            value:
              content.titleVariants.length > 0 &&
              content.titleVariants.map((title) => (
                <span key={title} className="block">
                  {title}
                </span>
              )),
          },
          { label: 'Onderdeel van', value: documentLink(content.partOf, links) },
          { label: 'Project', value: documentLink(content.project, links) },
          {
            label: 'Thema',
            value:
              content.themes.length > 0 &&
              content.themes.map((id) => (
                <span key={id} className="block">
                  {documentLink(id, links)}
                </span>
              )),
          },
        ]}
      />
    </Section>
  )
}

function Authors({ authors, links }: { authors: readonly Author[]; links: Links }) {
  return authors.map((author) => (
    <span key={authorName(author)} className="block">
      {'organisation' in author ? (documentLink(author.doc, links, author.organisation) ?? author.organisation) : authorName(author)}
    </span>
  ))
}

function appeared({ year, month }: Publication): string | undefined {
  if (!year) return undefined
  return month ? `${monthFormat.format(Date.UTC(year, month - 1))} ${year}` : String(year)
}

function documentLink(id: string | undefined, links: Links, text?: string): ReactNode {
  const link = id ? links[id] : undefined
  return link && <a href={link.path}>{text ?? link.title}</a>
}
