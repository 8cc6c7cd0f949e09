import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { readExtras } from '@/app/(site)/[...path]/extras'
import { PreviewBar } from '@/components/redactie/preview/PreviewBar'
import { PreviewOver } from '@/components/redactie/preview/PreviewOver'
import { PreviewPage } from '@/components/redactie/preview/PreviewPage'
import { formatDate, isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { findPreview, seePreview } from '@/lib/preview/links'
import { previewDocument } from '@/lib/preview/preview-document'

export const metadata: Metadata = { title: 'Voorbeeld', robots: { index: false, follow: false }, referrer: 'no-referrer' }
export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ token: string; deel?: string[] }> }

/** One document, for whoever has the link: as it is now, and nothing else. The front gives what ended its status. */
export default async function OutsidePreviewPage({ params }: Props) {
  const { token, deel = [] } = await params
  const found = await findPreview(db(), token)
  if (found.state === 'published') redirect(found.path)
  if (found.state !== 'open') return <PreviewOver state={found.state} />
  const { link } = found
  const { draftVersion, ...document } = await db().document.findUniqueOrThrow({ where: { id: link.documentId }, include: { draftVersion: true } })
  const base = `/voorbeeld/${token}`
  const source = { ...document, content: draftVersion?.content ?? {}, changedAt: draftVersion?.updatedAt ?? document.updatedAt }
  const { doc } = await previewDocument(db(), source, { audience: 'outsider', mediaBase: base, base })
  await seePreview(db(), link)
  const bar = (
    <PreviewBar
      what={`Dit is nog niet gepubliceerd en kan veranderen. Deel het niet verder. Deze link werkt tot en met ${formatDate(isoDay(link.expiresAt))}.`}
    />
  )
  return <PreviewPage doc={doc} part={deel[0]} today={isoDay(new Date())} extras={await readExtras(doc)} bar={bar} />
}
