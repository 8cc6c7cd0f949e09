import { accentOf } from '@/components/art/accent'
import '@/components/content/content.css'
import { ThemeArt } from '@/components/art/ThemeArt'
import { Body } from '@/components/content/Body'
import { DocumentList } from '@/components/content/DocumentList'
import { linksTo } from '@/components/content/incoming'
import { Accountability } from '@/components/content/parts/Accountability'
import { BookletTerms } from '@/components/content/parts/BookletTerms'
import { PrintButton } from '@/components/content/parts/PrintButton'
import { TermPopovers } from '@/components/content/Term'
import { GuideBrief } from '@/components/content/views/GuideView'
import { Breadcrumb } from '@/components/layout/Breadcrumb'
import { Container } from '@/components/layout/Container'
import type { DocumentLink, PublishedOf } from '@/lib/content/published'
import { formatDate } from '@/lib/dates'

type Props = { doc: PublishedOf<'kennisgids'> }

/** The whole kennisgids on one page: to print, to keep or to search through. */
export function GuideBookletView({ doc }: Props) {
  const { content } = doc
  const links = withinBooklet(doc)
  const own = { ...doc, links }
  return (
    <article className="booklet">
      <Container width="text">
        <Breadcrumb
          trail={[
            { label: 'Kennisgidsen', href: '/kennisgidsen' },
            { label: content.title, href: doc.path },
          ]}
          current="Boekje"
        />
        <BookletCover doc={doc} />
        <BookletContents doc={doc} />
        <div className="booklet-chapter">
          <GuideBrief doc={own} />
          <Body blocks={content.body} links={links} level={3} idPrefix="inleiding-" />
        </div>
        {content.chapters.map((chapter, i) => (
          <section key={chapter.slug} className="booklet-chapter" aria-labelledby={chapter.slug}>
            <p className="label">Hoofdstuk {i + 1}</p>
            <h2 id={chapter.slug}>{chapter.title}</h2>
            <p className="lead">{chapter.summary}</p>
            <Body blocks={chapter.body} links={links} level={3} idPrefix={`${chapter.slug}-`} />
          </section>
        ))}
        <BookletTerms content={content} links={links} />
        <BookletList title="Sleutelpublicaties" docs={linksTo(content.keyPublications, links)} />
        <BookletList title="Interventies" docs={linksTo(content.interventions, links)} />
        <BookletList title="Organisaties" docs={linksTo(content.organisations, links)} />
        <Accountability doc={own} />
      </Container>
      <TermPopovers content={content} links={links} />
    </article>
  )
}

/** Links from one chapter to another stay within the booklet. */
function withinBooklet(doc: Props['doc']): Record<string, DocumentLink> {
  const { links } = doc
  const self = links[doc.id]
  return self ? { ...links, [doc.id]: { ...self, kind: 'boekje', path: `${doc.path}/boekje` } } : links
}

function BookletCover({ doc: { id, content, path } }: Props) {
  return (
    <header className="booklet-cover">
      <ThemeArt seed={id} accent={accentOf(id)} columns={10} rows={4} className="booklet-art" />
      <p className="label">Kennisgids</p>
      <h1>{content.title}</h1>
      {content.subtitle && <p className="subtitle">{content.subtitle}</p>}
      <p className="lead">{content.summary}</p>
      <p className="meta">Kennisplatform Inclusief Samenleven{content.checkedOn && `, gecontroleerd op ${formatDate(content.checkedOn)}`}</p>
      <p className="print:hidden">
        <PrintButton>Print dit boekje</PrintButton> <a href={path}>Lees de gids per hoofdstuk</a>
      </p>
    </header>
  )
}

function BookletContents({ doc: { content } }: Props) {
  return (
    <nav className="booklet-contents" aria-labelledby="inhoudsopgave">
      <h2 id="inhoudsopgave">Inhoud</h2>
      <ol>
        {content.chapters.map((chapter) => (
          <li key={chapter.slug}>
            <a href={`#${chapter.slug}`}>{chapter.title}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function BookletList({ title, docs }: { title: string; docs: DocumentLink[] }) {
  if (docs.length === 0) return null
  return (
    <section className="booklet-end">
      <h2>{title}</h2>
      <DocumentList items={docs.map((link) => ({ link }))} />
    </section>
  )
}
