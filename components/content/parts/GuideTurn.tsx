import { chapterHref } from '@/components/content/parts/GuideChapterNav'
import { Icon } from '@/components/ui/Icon'
import type { PublishedOf } from '@/lib/content/published'
import type { Chapter } from '@/lib/guides/schema'

type Props = { doc: PublishedOf<'kennisgids'>; previous: Chapter | undefined; next: Chapter | undefined }

/** To the previous and the next chapter; after the last one back to the guide, and always the booklet. */
export function GuideTurn({ doc, previous, next }: Props) {
  return (
    <nav className="turn" aria-label="Vorige en volgende">
      <a href={previous ? chapterHref(doc, previous) : doc.path} rel="prev">
        <span className="meta">
          <Icon name="arrow-left" /> Vorige
        </span>
        <strong>{previous?.title ?? 'In het kort'}</strong>
      </a>
      <a href={next ? chapterHref(doc, next) : `${doc.path}#lees-ook`} rel={next && 'next'} className="turn-next">
        <span className="meta">
          {next ? 'Volgende' : 'Dit was het laatste hoofdstuk'} <Icon name="arrow-right" />
        </span>
        <strong>{next?.title ?? 'Terug naar de gids, met wat je verder kunt lezen'}</strong>
      </a>
      <a href={`${doc.path}/boekje`} className="turn-print">
        <Icon name="print" /> Alle hoofdstukken als één boekje, om te printen of te bewaren
      </a>
    </nav>
  )
}
