import type { ReactNode } from 'react'
import { DocumentView } from '@/components/content/DocumentView'
import type { Extras } from '@/components/content/extras'
import { GuideBookletView } from '@/components/content/views/GuideBookletView'
import { GuideChapterView } from '@/components/content/views/GuideChapterView'
import { SiteFrame } from '@/components/layout/SiteFrame'
import type { PublishedDocument } from '@/lib/content/published'

type Props = {
  doc: PublishedDocument
  /** The part of a kennisgids that is looked at: the address of a chapter, or "boekje". */
  part: string | undefined
  today: string
  extras: Extras
  /** Stands above the page of the public site. */
  bar: ReactNode
}

/** The page of the public site, made of a draft. */
export function PreviewPage({ bar, ...page }: Props) {
  return <SiteFrame above={bar}>{view(page)}</SiteFrame>
}

function view({ doc, part, today, extras }: Omit<Props, 'bar'>): ReactNode {
  if (doc.kind === 'kennisgids' && part === 'boekje') return <GuideBookletView doc={doc} />
  const chapter = doc.kind === 'kennisgids' ? doc.content.chapters.find(({ slug }) => slug === part) : undefined
  if (doc.kind === 'kennisgids' && chapter) return <GuideChapterView doc={doc} chapter={chapter} />
  return <DocumentView doc={doc} today={today} extras={extras} />
}
