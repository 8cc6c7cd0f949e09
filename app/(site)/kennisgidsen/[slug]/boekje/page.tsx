import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { documentMetadata } from '@/components/content/metadata'
import { WithdrawnNotice } from '@/components/content/parts/WithdrawnNotice'
import { GuideBookletView } from '@/components/content/views/GuideBookletView'
import { getPublishedDocument } from '@/lib/content/queries'
import { readEnv } from '@/lib/env'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }> }

const getGuide = cache(async (slug: string) => {
  const doc = await getPublishedDocument(`/kennisgidsen/${slug}`)
  return doc?.kind === 'kennisgids' ? doc : undefined
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const doc = await getGuide((await params).slug)
  if (!doc) return {}
  const metadata = documentMetadata(doc, {
    title: `Boekje: ${doc.content.title}`,
    description: doc.content.summary,
    path: `${doc.path}/boekje`,
    siteUrl: readEnv().siteUrl,
  })
  // The chapters are what search engines should show; this page holds the same text once more.
  return { ...metadata, robots: { index: false, follow: true } }
}

export default async function BookletPage({ params }: Props) {
  const doc = await getGuide((await params).slug)
  if (!doc) notFound()
  return (
    <>
      <WithdrawnNotice doc={doc} />
      <GuideBookletView doc={doc} />
    </>
  )
}
