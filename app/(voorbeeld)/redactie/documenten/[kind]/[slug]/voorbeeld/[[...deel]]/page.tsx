import type { Metadata } from 'next'
import { readExtras } from '@/app/(site)/[...path]/extras'
import { readStaffPreview } from '@/app/(voorbeeld)/redactie/documenten/[kind]/[slug]/voorbeeld/[[...deel]]/read'
import { PreviewBar } from '@/components/redactie/preview/PreviewBar'
import { PreviewFrame } from '@/components/redactie/preview/PreviewFrame'
import { PreviewPage } from '@/components/redactie/preview/PreviewPage'
import { isoDay } from '@/lib/dates'

export const metadata: Metadata = { title: 'Voorbeeld', robots: { index: false }, referrer: 'no-referrer' }
export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ kind: string; slug: string; deel?: string[] }>
  searchParams: Promise<{ breedte?: string | string[]; kader?: string | string[] }>
}

export default async function StaffPreviewPage({ params, searchParams }: Props) {
  const [asked, { breedte, kader }] = [await params, await searchParams]
  const { doc, version, problems, left, part, base, mayShare } = await readStaffPreview(asked)
  const here = part ? `${base}/${part}` : base
  const home = `/redactie/documenten/${doc.id}`
  const narrow = breedte === 'telefoon'
  const bar = (
    <PreviewBar what={`Versie ${version.number}: ${version.what}.`} problems={problems} left={left}>
      <a href={home}>Terug naar de redactie</a>
      <a href={here} aria-current={narrow ? undefined : 'true'}>
        Hele breedte
      </a>
      <a href={`${here}?breedte=telefoon`} aria-current={narrow ? 'true' : undefined}>
        Als op een telefoon
      </a>
      {mayShare && <a href={`${home}/voorbeeldlinks`}>Delen met iemand zonder account</a>}
    </PreviewBar>
  )
  if (narrow)
    return (
      <>
        {bar}
        <PreviewFrame src={`${here}?kader=ja`} />
      </>
    )
  return <PreviewPage doc={doc} part={part} today={isoDay(new Date())} extras={await readExtras(doc)} bar={kader === undefined ? bar : null} />
}
