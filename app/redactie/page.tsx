import '@/components/redactie/dashboard/dashboard.css'
import '@/components/redactie/lists/lists.css'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { confirmAlone, confirmStillRight } from '@/app/redactie/documenten/actions'
import { Alone, Due } from '@/components/redactie/dashboard/Due'
import { Failures } from '@/components/redactie/dashboard/Failures'
import { FirstSteps } from '@/components/redactie/dashboard/FirstSteps'
import { ChangesOfMine, MyDrafts, MyWaiting } from '@/components/redactie/dashboard/MyWork'
import { Planned } from '@/components/redactie/dashboard/Planned'
import { Published } from '@/components/redactie/dashboard/Published'
import { ToReview } from '@/components/redactie/dashboard/ToReview'
import { Reported } from '@/components/redactie/lists/Reported'
import { PageHead } from '@/components/redactie/PageHead'
import { Button } from '@/components/ui/Button'
import { homeOf } from '@/lib/auth/homes'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { readDashboard } from '@/lib/redactie/dashboard'

export const metadata: Metadata = { title: 'Overzicht' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function DashboardPage({ searchParams }: Props) {
  const user = await requireUser('/redactie', 'account.self')
  const home = homeOf(user.role)
  if (home.href !== '/redactie') redirect(home.href)
  const { melding } = await searchParams
  const { changes, mine, waiting, toReview, planned, due, published, alone, work } = await readDashboard(db(), actorOf(user))
  const fresh = changes.length + mine.length + waiting.length === 0
  return (
    <>
      <PageHead title="Overzicht" intro={`Dag ${user.name}.`} actions={<Button href="/redactie/documenten/nieuw">Nieuw document</Button>} />
      <Reported report={melding} />
      <Failures failed={work.failed} />
      {fresh && <FirstSteps reviews={toReview !== undefined} />}
      <div className="panels">
        <div className="panels-column">
          <ChangesOfMine rows={changes} />
          {toReview && <ToReview rows={toReview} />}
          {!fresh && <MyDrafts rows={mine} />}
          <MyWaiting rows={waiting} />
        </div>
        <div className="panels-column">
          {alone && <Alone rows={alone} check={confirmAlone} />}
          <Due rows={due} confirm={confirmStillRight} />
          <Planned rows={planned} work={work} />
          <Published rows={published} />
        </div>
      </div>
    </>
  )
}
