import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readExtras } from '@/app/(site)/[...path]/extras'
import { one, ownerAt, type Query, type SubmissionParams } from '@/app/mijn-interventies/inzendingen/[id]/open'
import { orNotFound } from '@/app/or-not-found'
import { PreviewBar } from '@/components/redactie/preview/PreviewBar'
import { PreviewPage } from '@/components/redactie/preview/PreviewPage'
import { isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { previewOfSide } from '@/lib/owners/preview'
import { readSideName } from '@/lib/owners/versions'

export const metadata: Metadata = { title: 'Voorbeeld', robots: { index: false }, referrer: 'no-referrer' }
export const dynamic = 'force-dynamic'

export default async function OwnerPreviewPage({ params, searchParams }: { params: SubmissionParams; searchParams: Query }) {
  const { actor, id, base } = await ownerAt(params, 'voorbeeld')
  const { versie } = await searchParams
  const side = versie === undefined ? 'nu' : readSideName(one(versie))
  if (side === undefined) notFound()
  const { doc, left, label, numbers } = await orNotFound(previewOfSide(db(), actor, id, side))
  const bar = (
    <PreviewBar what={`${label}, zoals het op de website kan komen te staan. Alleen jouw organisatie ziet dit.`} left={left}>
      <a href={base}>Terug naar je inzending</a>
      <a href={`${base}/voorbeeld`} aria-current={side === 'nu' ? 'true' : undefined}>
        Je werkblad nu
      </a>
      {numbers.map((number) => (
        <a key={number} href={`${base}/voorbeeld?versie=${number}`} aria-current={side === number ? 'true' : undefined}>
          Versie {number}
        </a>
      ))}
    </PreviewBar>
  )
  return <PreviewPage doc={doc} part={undefined} today={isoDay(new Date())} extras={await readExtras(doc)} bar={bar} />
}
