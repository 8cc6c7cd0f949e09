import '@/components/assessing/round.css'
import type { Metadata } from 'next'
import { orNotFound } from '@/app/or-not-found'
import { RoundHead } from '@/components/assessing/RoundHead'
import { WorkshopTable } from '@/components/assessing/WorkshopTable'
import { Button } from '@/components/ui/Button'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { readRound } from '@/lib/rounds/queries'
import { listWorkshops } from '@/lib/rounds/workshops'

export const metadata: Metadata = { title: 'Workshops' }

export default async function WorkshopsPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const base = `/beoordelen/rondes/${slug}/workshops`
  const actor = actorOf(await requireUser(base, 'round.read'))
  const round = await orNotFound(readRound(db(), actor, slug))
  const workshops = await listWorkshops(db(), actor, slug)
  return (
    <>
      <RoundHead
        round={round}
        status={round.status}
        current="workshops"
        intro="Eigenaren die zijn toegelaten, kiezen zelf een datum. Wie erbij was, kan daarna de eerste versie schrijven."
        actions={!round.closedAt && <Button href={`${base}/nieuw`}>Plan een workshop</Button>}
      />
      {workshops.length > 0 ? (
        <WorkshopTable base={base} workshops={workshops} />
      ) : (
        <p className="panel panel-quiet">Er is nog geen workshop gepland. Wie je zonder workshop toelaat, gaat meteen schrijven.</p>
      )}
    </>
  )
}
