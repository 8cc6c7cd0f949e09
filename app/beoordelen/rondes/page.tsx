import '@/components/assessing/round.css'
import type { Metadata } from 'next'
import { RoundTable } from '@/components/assessing/RoundTable'
import { PageHead } from '@/components/redactie/PageHead'
import { Button } from '@/components/ui/Button'
import { can } from '@/lib/auth/policy'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { entrances } from '@/lib/interventions/vocabulary'
import { listRounds } from '@/lib/rounds/queries'

export const metadata: Metadata = { title: 'Rondes' }

export default async function RoundsPage() {
  const actor = actorOf(await requireUser('/beoordelen/rondes', 'round.read'))
  const rounds = await listRounds(db(), actor)
  return (
    <>
      <PageHead
        title="Rondes"
        intro="Elk jaar een ronde waarin interventies worden beschreven en beoordeeld."
        actions={can(actor, 'round.manage') && <Button href="/beoordelen/rondes/nieuw">Nieuwe ronde</Button>}
      />
      {rounds.length > 0 ? (
        <RoundTable rounds={rounds} databaseLabels={entrances} />
      ) : (
        <p className="panel panel-quiet">Er is nog geen ronde. Maak de eerste: je krijgt een voorstel voor alle data.</p>
      )}
    </>
  )
}
