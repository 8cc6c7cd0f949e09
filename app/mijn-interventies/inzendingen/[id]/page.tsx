import type { Metadata } from 'next'
import { notices } from '@/app/mijn-interventies/inzendingen/[id]/notices'
import { one, ownerAt, type Query, type SubmissionParams } from '@/app/mijn-interventies/inzendingen/[id]/open'
import { orNotFound } from '@/app/or-not-found'
import { Attachments } from '@/components/owners/Attachments'
import { DecisionPanel } from '@/components/owners/DecisionPanel'
import { Messages } from '@/components/owners/Messages'
import { NextStepPanel } from '@/components/owners/NextStepPanel'
import { SubmissionNav } from '@/components/owners/SubmissionNav'
import { Timeline } from '@/components/owners/Timeline'
import { VersionTable } from '@/components/owners/VersionTable'
import { Done } from '@/components/redactie/account/Done'
import { PageHead } from '@/components/redactie/PageHead'
import { StatusSteps } from '@/components/worksheet/StatusSteps'
import { db } from '@/lib/db/client'
import { readSubmissionPage } from '@/lib/owners/submission-page'
import { isFrom, stateWords } from '@/lib/submissions/states'

export const metadata: Metadata = { title: 'Inzending' }

export default async function SubmissionHome({ params, searchParams }: { params: SubmissionParams; searchParams: Query }) {
  const { actor, id, base } = await ownerAt(params)
  const data = await orNotFound(readSubmissionPage(db(), actor, id))
  const { submission, next, way, open, decisions, versions, attachments, messages, timeline, published } = data
  const notice = notices[one((await searchParams).melding) ?? '']
  return (
    <>
      <PageHead
        title={submission.title || 'Zonder naam'}
        back={{ href: '/mijn-interventies', label: 'Mijn interventies' }}
        intro={
          <>
            {submission.round.title}{' '}
            <span className={submission.state === 'included' ? 'state state-live' : 'state state-planned'}>
              {stateWords(submission.state, submission.rounds)}
            </span>
          </>
        }
      />
      <Done>{notice?.(submission.rounds)}</Done>
      <SubmissionNav base={base} current="" waiting={open.required + open.advice} />
      <NextStepPanel next={next} base={base} />
      <div className="owner-columns">
        <div className="owner-main">
          {decisions.map((decision) => (
            <DecisionPanel key={decision.at} decision={decision} base={base} published={decision.outcome === 'included' ? published : undefined} />
          ))}
          <Messages messages={messages} />
          <VersionTable versions={versions} base={base} />
          <Attachments attachments={attachments} submissionId={submission.id} />
          <Timeline items={timeline} />
        </div>
        <div className="owner-side">
          <section aria-labelledby="route">
            <h2 id="route">De weg naar het besluit</h2>
            <StatusSteps steps={way} late={next.late} />
          </section>
          {isFrom('withdraw', submission.state) && (
            <section aria-labelledby="stoppen">
              <h2 id="stoppen">Stoppen</h2>
              <p className="muted">Je kunt je inzending altijd intrekken. Wat je schreef blijft bewaard, en je kunt later opnieuw meedoen.</p>
              <p>
                <a href={`${base}/intrekken`} className="owner-link">
                  Inzending intrekken
                </a>
              </p>
            </section>
          )}
        </div>
      </div>
    </>
  )
}
