import { accentOf } from '@/components/art/accent'
import { ThemeArt } from '@/components/art/ThemeArt'
import { Body } from '@/components/content/Body'
import { textContext } from '@/components/content/context'
import { incomingFrom, linksTo } from '@/components/content/incoming'
import { Accountability } from '@/components/content/parts/Accountability'
import { CardSection } from '@/components/content/parts/CardSection'
import { Columns } from '@/components/content/parts/Columns'
import { DocumentFoot } from '@/components/content/parts/DocumentFoot'
import { DocumentHeader } from '@/components/content/parts/DocumentHeader'
import { chapterHref, GuideChapterNav } from '@/components/content/parts/GuideChapterNav'
import { ListSection } from '@/components/content/parts/ListSection'
import { askStep, type Step } from '@/components/content/parts/NextSteps'
import { PracticalUse } from '@/components/content/parts/PracticalUse'
import { RichText } from '@/components/content/RichText'
import { Button } from '@/components/ui/Button'
import type { PublishedOf } from '@/lib/content/published'

type Props = { doc: PublishedOf<'kennisgids'> }

/** The cover of a kennisgids: what it is about in short, and the way in. */
export function GuideView({ doc }: Props) {
  const { content, links } = doc
  const first = content.chapters[0]
  return (
    <article>
      <DocumentHeader doc={doc} label="Kennisgids" subtitle={content.subtitle}>
        <p className="cover-actions">
          {first && (
            <Button href={chapterHref(doc, first)} iconAfter="arrow-right">
              Begin met lezen
            </Button>
          )}
          <Button href={`${doc.path}/boekje`} variant="quiet" icon="print">
            Alles als één boekje
          </Button>
        </p>
      </DocumentHeader>
      <Columns aside={<GuideChapterNav doc={doc} />}>
        <GuideBrief doc={doc} />
        <PracticalUse doc={doc} />
        <Body blocks={content.body} links={links} />
        <ChapterList doc={doc} />
        <CardSection title="Sleutelpublicaties" id="sleutelpublicaties" docs={linksTo(content.keyPublications, links)} />
        <ListSection title="Interventies bij dit onderwerp" id="interventies" docs={linksTo(content.interventions, links)} />
        <ListSection title="Organisaties" id="organisaties" docs={linksTo(content.organisations, links)} />
        <Accountability doc={doc} />
      </Columns>
      <DocumentFoot doc={doc} steps={nextSteps(doc)} shown={incomingFrom(doc.incoming, { kind: 'begrip' }).map((term) => term.id)} />
    </article>
  )
}

export function GuideBrief({ doc: { content, links }, level = 2 }: Props & { level?: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <section className="brief" aria-labelledby="in-het-kort">
      <Heading id="in-het-kort">In het kort</Heading>
      <ul>
        {content.brief.map((point, i) => (
          <li key={i}>
            <RichText text={point.text} context={textContext(links)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ChapterList({ doc }: Props) {
  return (
    <section className="doc-section">
      <h2 id="hoofdstukken">In deze gids</h2>
      <ol className="chapter-list">
        {doc.content.chapters.map((chapter) => (
          <li key={chapter.slug}>
            <ThemeArt seed={`${doc.id}/${chapter.slug}`} accent={accentOf(doc.id)} columns={2} rows={2} className="chapter-art" />
            <div>
              <h3>
                <a href={chapterHref(doc, chapter)}>{chapter.title}</a>
              </h3>
              <p>{chapter.summary}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function nextSteps(doc: Props['doc']): Step[] {
  const first = doc.content.chapters[0]
  return [
    ...(first ? [{ href: chapterHref(doc, first), label: `Lees hoofdstuk 1: ${first.title}` }] : []),
    { href: '/kennisgidsen', label: 'Alle kennisgidsen' },
    askStep,
  ]
}
