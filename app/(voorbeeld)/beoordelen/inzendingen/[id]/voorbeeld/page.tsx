import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readExtras } from '@/app/(site)/[...path]/extras'
import { PreviewBar } from '@/components/redactie/preview/PreviewBar'
import { PreviewPage } from '@/components/redactie/preview/PreviewPage'
import { actorOf, requireUser } from '@/lib/auth/session'
import { isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { ExpectedError } from '@/lib/errors'
import { previewDocument } from '@/lib/preview/preview-document'
import { readInclusion } from '@/lib/submissions/decision/decision-page'

export const metadata: Metadata = { title: 'Voorbeeld', robots: { index: false }, referrer: 'no-referrer' }
export const dynamic = 'force-dynamic'

/** The page of the intervention as it would be after an inclusion. */
export default async function InclusionPreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const base = `/beoordelen/inzendingen/${id}/voorbeeld`
  const user = await requireUser(base, 'round.read')
  const { submission, version, content, document } = await readInclusion(db(), actorOf(user), id).catch((error: unknown) => {
    if (error instanceof ExpectedError) notFound()
    throw error
  })
  const now = new Date()
  const source = {
    id: document?.id ?? 'interventie/voorbeeld',
    slug: document?.slug ?? 'voorbeeld',
    nextSlug: null,
    pack: document?.pack ?? null,
    publishedAt: document?.publishedAt ?? null,
    content,
    changedAt: now,
  }
  const { doc, problems, left } = await previewDocument(db(), source, { audience: 'outsider', mediaBase: '', base })
  const bar = (
    <PreviewBar
      what={`Versie ${version.number} van “${submission.title}”, zoals zij online zou komen. De tekens en de geldigheid kies je bij het besluit.`}
      problems={problems}
      left={left}
    >
      <a href={`/beoordelen/inzendingen/${id}/besluit`}>Terug naar het besluit</a>
    </PreviewBar>
  )
  return <PreviewPage doc={doc} part={undefined} today={isoDay(now)} extras={await readExtras(doc)} bar={bar} />
}
