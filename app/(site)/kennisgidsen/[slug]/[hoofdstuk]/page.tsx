import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { JsonLd } from '@/components/content/JsonLd'
import { documentMetadata } from '@/components/content/metadata'
import { GuideChapterView } from '@/components/content/views/GuideChapterView'
import { chapterJsonLd } from '@/lib/content/jsonLd'
import { getPublishedDocument } from '@/lib/content/queries'
import { readEnv } from '@/lib/env'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string; hoofdstuk: string }> }

const getChapter = cache(async (slug: string, chapterSlug: string) => {
  const doc = await getPublishedDocument(`/kennisgidsen/${slug}`)
  if (doc?.kind !== 'kennisgids') return undefined
  const chapter = doc.content.chapters.find((candidate) => candidate.slug === chapterSlug)
  return chapter && { doc, chapter }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, hoofdstuk } = await params
  const found = await getChapter(slug, hoofdstuk)
  if (!found) return {}
  const { doc, chapter } = found
  return documentMetadata(doc, {
    title: `${chapter.title}: ${doc.content.title}`,
    description: chapter.summary,
    path: `${doc.path}/${chapter.slug}`,
    siteUrl: readEnv().siteUrl,
  })
}

export default async function ChapterPage({ params }: Props) {
  const { slug, hoofdstuk } = await params
  const found = await getChapter(slug, hoofdstuk)
  if (!found) notFound()
  return (
    <>
      <GuideChapterView doc={found.doc} chapter={found.chapter} />
      <JsonLd data={chapterJsonLd(found.doc, found.chapter.slug)} />
    </>
  )
}
