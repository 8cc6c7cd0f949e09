import { SectionNav } from '@/components/layout/SectionNav'
import { Disclosure } from '@/components/ui/Disclosure'
import type { PublishedOf } from '@/lib/content/published'
import type { Chapter } from '@/lib/guides/schema'

type Guide = PublishedOf<'kennisgids'>

export function chapterHref(doc: Guide, chapter: Chapter): string {
  return `${doc.path}/${chapter.slug}`
}

/** All chapters of a guide, with the one that is being read. */
export function GuideChapterNav({ doc, current }: { doc: Guide; current?: Chapter }) {
  const links = [
    { href: doc.path, label: 'In het kort', current: current === undefined },
    ...doc.content.chapters.map((chapter) => ({ href: chapterHref(doc, chapter), label: chapter.title, current: chapter === current })),
  ]
  return (
    <>
      <div className="max-lg:hidden print:hidden">
        <SectionNav title="In deze gids" links={links} follow={false} />
      </div>
      <Disclosure title={`In deze gids: ${doc.content.chapters.length} hoofdstukken`} className="lg:hidden print:hidden">
        <SectionNav title="In deze gids" links={links} follow={false} />
      </Disclosure>
    </>
  )
}
