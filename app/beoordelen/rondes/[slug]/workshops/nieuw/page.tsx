import '@/components/assessing/round.css'
import type { Metadata } from 'next'
import { plan } from '@/app/beoordelen/rondes/[slug]/workshops/actions'
import { orNotFound } from '@/app/or-not-found'
import { WorkshopForm } from '@/components/assessing/WorkshopForm'
import { PageHead } from '@/components/redactie/PageHead'
import { actorOf, requireUser } from '@/lib/auth/session'
import { formatDate } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { dayText } from '@/lib/rounds/days'
import { readRound } from '@/lib/rounds/queries'

export const metadata: Metadata = { title: 'Workshop plannen' }

export default async function NewWorkshopPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const base = `/beoordelen/rondes/${slug}/workshops`
  const path = `${base}/nieuw`
  const actor = actorOf(await requireUser(path, 'round.manage'))
  const round = await orNotFound(readRound(db(), actor, slug))
  return (
    <>
      <PageHead
        title="Workshop plannen"
        back={{ href: base, label: `Workshops van ${round.title}` }}
        intro={`De eerste versie moet er uiterlijk ${formatDate(dayText(round.firstVersionBy))} zijn. Kies een dag waarna deelnemers nog tijd hebben om te schrijven.`}
      />
      <WorkshopForm action={plan} path={path} hidden={{ ronde: slug }} values={{ begin: '10:00', eind: '13:00', plekken: '15' }} submit="Plan de workshop" />
    </>
  )
}
