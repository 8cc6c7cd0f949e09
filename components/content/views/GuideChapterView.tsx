import '@/components/content/content.css'
import { Body } from '@/components/content/Body'
import { headingsOf } from '@/components/content/headings'
import { linksTo } from '@/components/content/incoming'
import { CardSection } from '@/components/content/parts/CardSection'
import { Columns } from '@/components/content/parts/Columns'
import { Contents } from '@/components/content/parts/Contents'
import { GuideChapterNav } from '@/components/content/parts/GuideChapterNav'
import { GuideTurn } from '@/components/content/parts/GuideTurn'
import { WithdrawnNotice } from '@/components/content/parts/WithdrawnNotice'
import { TermPopovers } from '@/components/content/Term'
import { PageHeader } from '@/components/layout/PageHeader'
import { ExampleTag } from '@/components/ui/Tag'
import type { PublishedOf } from '@/lib/content/published'
import type { Chapter } from '@/lib/guides/schema'

type Props = { doc: PublishedOf<'kennisgids'>; chapter: Chapter }

/** One chapter of a kennisgids, with all others within reach. */
export function GuideChapterView({ doc, chapter }: Props) {
  const { content, links } = doc
  const number = content.chapters.indexOf(chapter) + 1
  return (
    <article>
      <PageHeader
        title={chapter.title}
        label={`${content.title}, hoofdstuk ${number} van ${content.chapters.length}`}
        intro={<p>{chapter.summary}</p>}
        trail={[
          { label: 'Kennisgidsen', href: '/kennisgidsen' },
          { label: content.title, href: doc.path },
        ]}
        current={chapter.title}
      >
        <WithdrawnNotice doc={doc} />
        {doc.example && <ExampleTag />}
      </PageHeader>
      <Columns
        aside={
          <>
            <GuideChapterNav doc={doc} current={chapter} />
            <Contents entries={headingsOf(chapter.body)} title="In dit hoofdstuk" />
          </>
        }
      >
        <Body blocks={chapter.body} links={links} />
        <ChapterDocuments doc={doc} chapter={chapter} />
        <GuideTurn doc={doc} previous={content.chapters[number - 2]} next={content.chapters[number]} />
      </Columns>
      <TermPopovers content={chapter} links={links} />
    </article>
  )
}

/** The documents that belong to a chapter of this type, unless its own text already points at them. */
function ChapterDocuments({ doc, chapter }: Props) {
  const { keyPublications, organisations, interventions } = doc.content
  const text = JSON.stringify(chapter.body)
  const unmentioned = (ids: readonly string[]) =>
    linksTo(
      ids.filter((id) => !text.includes(`"${id}"`)),
      doc.links,
    )
  if (chapter.type === 'sleutelpublicaties') return <CardSection title="Ook van belang" id="publicaties" docs={unmentioned(keyPublications)} />
  if (chapter.type === 'organisaties') return <CardSection title="Ook betrokken" id="organisaties" docs={unmentioned(organisations)} />
  if (chapter.type === 'oplossingsrichtingen')
    return <CardSection title="Interventies die hierbij passen" id="interventies" docs={unmentioned(interventions)} />
  return null
}
