import '@/components/assessing/assessing.css'
import '@/components/assessing/coordinator/coordinator.css'
import type { Metadata } from 'next'
import * as actions from '@/app/beoordelen/inzendingen/[id]/actions'
import { sendAdmit, sendDecline, sendExempt } from '@/app/beoordelen/inzendingen/[id]/admission-actions'
import { addNote, dropNote } from '@/app/beoordelen/inzendingen/[id]/remark-actions'
import { said } from '@/app/beoordelen/inzendingen/[id]/said'
import { orNotFound } from '@/app/or-not-found'
import { Admission } from '@/components/assessing/Admission'
import { Assessors } from '@/components/assessing/coordinator/Assessors'
import { Messages, Timeline, Versions } from '@/components/assessing/coordinator/History'
import { RemarkGroups } from '@/components/assessing/coordinator/RemarkGroups'
import { type CoordinatorMay, Steps } from '@/components/assessing/coordinator/Steps'
import { WhereItStands } from '@/components/assessing/coordinator/WhereItStands'
import { Findings } from '@/components/assessing/Findings'
import { Notes } from '@/components/assessing/ReviewAside'
import { Done } from '@/components/redactie/account/Done'
import { PageHead } from '@/components/redactie/PageHead'
import { type Action, can } from '@/lib/auth/policy'
import { actorOf, requireUser } from '@/lib/auth/session'
import { isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { entrances } from '@/lib/interventions/vocabulary'
import { criteriaOf } from '@/lib/reviews/criteria'
import { notesFor } from '@/lib/reviews/notes'
import { readSubmissionView, type SubmissionView } from '@/lib/reviews/submission-view'
import { candidatesFor } from '@/lib/reviews/workload'
import { readGround } from '@/lib/submissions/decision/decision-ground'
import { admissionFacts } from '@/lib/submissions/registration/admission'
import { remarksFor } from '@/lib/submissions/remarks'

export const metadata: Metadata = { title: 'Inzending' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ gedaan?: string | string[]; melding?: string | string[] }> }

export default async function SubmissionPage({ params, searchParams }: Props) {
  const { id } = await params
  const path = `/beoordelen/inzendingen/${id}`
  const actor = actorOf(await requireUser(path, 'round.read'))
  const view = await orNotFound(readSubmissionView(db(), actor, id))
  const { submission, assessors } = view
  const [remarks, notes, candidates, admission, ground] = await Promise.all([
    remarksFor(db(), actor, id),
    notesFor(db(), actor, id),
    candidatesFor(db(), actor, submission),
    admissionFacts(db(), actor, id),
    submission.rounds > 0 ? readGround(db(), submission) : undefined,
  ])
  const { gedaan, melding } = await searchParams
  const done = gedaan ?? melding
  const allowed = (action: Action) => can(actor, action, view.subject)
  const findings = ground ? [...(ground.consensus ? [ground.consensus] : []), ...ground.assessments] : []
  return (
    <>
      <title>{`${submission.title} | Beoordelen KIS`}</title>
      <PageHead
        title={submission.title}
        back={{ href: `/beoordelen/rondes/${submission.round.slug}`, label: submission.round.title }}
        intro={`${submission.organisation.name} · ${entrances[submission.database as keyof typeof entrances] ?? submission.database}`}
        actions={<Ways path={path} view={view} />}
      />
      <Done>{typeof done === 'string' ? said(done) : undefined}</Done>
      <div className="case-page">
        <div className="case-column">
          <WhereItStands
            state={submission.state}
            rounds={submission.rounds}
            since={isoDay(submission.since)}
            deadline={view.deadline}
            late={view.late}
            extended={submission.dueOn !== null}
            remarks={{
              open: remarks.filter(({ resolved }) => !resolved).length,
              required: remarks.filter(({ resolved, required }) => !resolved && required).length,
              unreleased: remarks.filter(({ released }) => !released).length,
            }}
          />
          {admission && <Admission facts={admission} admit={sendAdmit} exempt={sendExempt} decline={sendDecline} />}
          <Steps
            id={id}
            path={path}
            rounds={submission.rounds}
            deadline={view.deadline}
            assessors={assessors}
            toRelease={view.toRelease}
            heldBack={view.heldBack}
            remindersOff={submission.remindersOff}
            may={mayOf(allowed)}
            actions={actions}
          />
          <Assessors
            id={id}
            path={path}
            state={submission.state}
            assessors={assessors}
            candidates={candidates}
            may={allowed('assignment.manage')}
            assign={actions.assign}
            unassign={actions.unassign}
          />
          <Registration view={view} />
        </div>
        <div className="case-column">
          <Versions versions={view.versions} files={view.files} id={id} />
          <RemarkGroups remarks={remarks} newest={submission.rounds} />
          {findings.length > 0 && (
            <Findings
              findings={findings}
              agreed={ground?.consensus?.agreed === true}
              criteria={criteriaOf(submission.round.criteriaVersion).map(({ id: criterion, label, threshold }) => ({
                id: criterion,
                label,
                threshold: threshold === true,
              }))}
            />
          )}
          <div className="panel">
            <Notes notes={notes} may={allowed('note.write')} send={{ add: addNote, drop: dropNote }} base={path} submission={id} />
          </div>
          <Messages messages={view.messages} id={id} />
          <Timeline steps={view.steps} />
        </div>
      </div>
    </>
  )
}

function mayOf(allowed: (action: Action) => boolean): CoordinatorMay {
  return {
    release: allowed('feedback.release'),
    start: allowed('assessment.start'),
    giveBack: allowed('submission.returnToOwner'),
    decide: allowed('submission.decide'),
    answer: allowed('objection.answer'),
    extend: allowed('submission.extend'),
    withdraw: allowed('submission.withdraw'),
  }
}

function Ways({ path, view: { submission, published } }: { path: string; view: SubmissionView }) {
  return (
    <>
      {submission.rounds > 0 && <a href={`${path}/lezen`}>Lezen</a>}
      {submission.rounds > 1 && <a href={`${path}/vergelijk`}>Versies vergelijken</a>}
      {submission.rounds > 0 && <a href={`${path}/besluit`}>Besluit</a>}
      <a href={`${path}/bericht`}>Bericht</a>
      <a href={`${path}/dossier`}>Dossier</a>
      {published && <a href={`/interventies/${published}`}>Op de website</a>}
    </>
  )
}

function Registration({ view: { registration, owners, submission } }: { view: SubmissionView }) {
  return (
    <section className="panel" aria-labelledby="aanmelding">
      <h2 id="aanmelding">Aanmelding</h2>
      <dl className="case-facts">
        {registration.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>Mensen met een account</dt>
          <dd>{owners.length > 0 ? owners.map(({ name, email }) => `${name} (${email})`).join(', ') : 'niemand'}</dd>
        </div>
        {submission.workshopExemption && (
          <div>
            <dt>Vrijgesteld van de workshop</dt>
            <dd>{submission.workshopExemption}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}
