import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { documentMetadata } from '@/components/content/metadata'
import { BadgeUse } from '@/components/interventions/BadgeUse'
import { BadgeVerified } from '@/components/interventions/BadgeVerified'
import { Container } from '@/components/layout/Container'
import { PageHeader } from '@/components/layout/PageHeader'
import { getPublishedDocument } from '@/lib/content/queries'
import { isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { badgeUse } from '@/lib/interventions/badge-use'
import { readJudgement } from '@/lib/interventions/judgement'
import { criteriaOf } from '@/lib/reviews/criteria'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }> }

const read = cache(async (slug: string) => {
  const doc = await getPublishedDocument(`/interventies/${slug}`)
  const judgement = doc?.kind === 'interventie' ? await readJudgement(db(), doc, isoDay(new Date())) : undefined
  return doc && judgement ? { doc, judgement } : undefined
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await read((await params).slug)
  if (!found) return {}
  const { doc, judgement } = found
  const title = `Keurmerk van ${judgement.title}`
  const description = `Controleer of het keurmerk van ${judgement.title} geldig is: wat KIS beoordeelde, wanneer, volgens welke criteria en tot wanneer.`
  return { ...documentMetadata(doc, { title, description, path: `${doc.path}/keurmerk`, siteUrl: readEnv().siteUrl }), robots: { index: false, follow: true } }
}

/** Where a badge leads: what it stands for, and whether it still counts. */
export default async function BadgePage({ params }: Props) {
  const found = await read((await params).slug)
  if (!found) notFound()
  const { doc, judgement } = found
  const trail = [
    { label: 'Interventies', href: '/interventies' },
    { label: judgement.title, href: doc.path },
  ]
  return (
    <>
      <PageHeader title={`Keurmerk van ${judgement.title}`} label="Controleren" trail={trail} current="Keurmerk" />
      <Container className="badge-page">
        <BadgeVerified judgement={judgement} criteria={criteriaOf(judgement.criteriaVersion)} path={doc.path} />
        {judgement.state === 'geldig' && <BadgeUse {...badgeUse(judgement, doc.path, readEnv().siteUrl)} title="Dit keurmerk gebruiken" />}
      </Container>
    </>
  )
}
