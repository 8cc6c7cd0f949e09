import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { QueueTable } from '@/components/assessing/QueueTable'
import { Done } from '@/components/redactie/account/Done'
import { PageHead } from '@/components/redactie/PageHead'
import { Disclosure } from '@/components/ui/Disclosure'
import { can } from '@/lib/auth/policy'
import { actorOf, currentUser, requireUser } from '@/lib/auth/session'
import { isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { queueFor } from '@/lib/reviews/queue'

export const metadata: Metadata = { title: 'Te beoordelen' }

type Props = { searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function QueuePage({ searchParams }: Props) {
  const user = await currentUser()
  if (user && can(actorOf(user), 'round.read')) redirect('/beoordelen/rondes')
  const actor = actorOf(await requireUser('/beoordelen', 'assessor.enter'))
  const rows = await queueFor(db(), actor, isoDay(new Date()))
  const mine = rows.filter(({ step }) => step !== 'wait' && step !== 'done')
  const waiting = rows.filter(({ step }) => step === 'wait')
  const done = rows.filter(({ step }) => step === 'done')
  return (
    <>
      <PageHead title="Te beoordelen" intro="Wat het eerst af moet, staat bovenaan." />
      <Done>
        {(await searchParams).gedaan === 'belangen' ? 'Dank je. Je ziet deze inzending niet meer; de coördinatoren zoeken iemand anders.' : undefined}
      </Done>
      <div className="queue">
        <section aria-labelledby="aan-jou">
          <h2 id="aan-jou">Aan jou ({mine.length})</h2>
          {mine.length > 0 ? (
            <QueueTable rows={mine} caption="Waar je nu iets voor kunt doen" />
          ) : (
            <p className="muted">Je hoeft nu niets te doen. Je krijgt een mail zodra er iets voor je klaarligt.</p>
          )}
        </section>
        {waiting.length > 0 && (
          <section aria-labelledby="anderen">
            <h2 id="anderen">Wacht op anderen ({waiting.length})</h2>
            <QueueTable rows={waiting} caption="Waar een ander nu iets voor doet" what="Wie nu iets doet" />
          </section>
        )}
        {done.length > 0 && (
          <Disclosure title={`Klaar (${done.length})`}>
            <QueueTable rows={done} caption="Waar niets meer voor hoeft" />
          </Disclosure>
        )}
      </div>
    </>
  )
}
