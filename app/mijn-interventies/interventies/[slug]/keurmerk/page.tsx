import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { openIntervention } from '@/app/mijn-interventies/interventies/[slug]/open'
import { BadgeUse } from '@/components/interventions/BadgeUse'
import { PageHead } from '@/components/redactie/PageHead'
import { getPublishedById } from '@/lib/content/queries'
import { formatDate, isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { badgeUse } from '@/lib/interventions/badge-use'
import { readJudgement } from '@/lib/interventions/judgement'

export const metadata: Metadata = { title: 'Je keurmerk' }

export default async function OwnBadgePage({ params }: { params: Promise<{ slug: string }> }) {
  const { page, home } = await openIntervention(params, '/keurmerk')
  const doc = await getPublishedById(page.documentId)
  const judgement = doc?.kind === 'interventie' ? await readJudgement(db(), doc, isoDay(new Date())) : undefined
  if (!doc || !judgement) notFound()
  const valid = judgement.state === 'geldig'
  return (
    <>
      <PageHead
        title="Je keurmerk"
        back={{ href: home, label: page.title }}
        intro={
          valid
            ? `Geldig tot en met ${formatDate(judgement.validUntil)}. Wie erop klikt, komt op de pagina waar staat wat KIS beoordeelde.`
            : 'Je keurmerk is niet meer geldig. Waar je het al gebruikt, zegt het plaatje dat nu zelf. Bevestig eerst dat je beschrijving nog klopt.'
        }
        actions={<a href={`${doc.path}/keurmerk`}>De controlepagina bekijken</a>}
      />
      <div className="panel">
        <BadgeUse {...badgeUse(judgement, doc.path, readEnv().siteUrl)} title={valid ? 'Zo gebruik je het' : 'Zo ziet het er nu uit'} download={valid} />
      </div>
    </>
  )
}
