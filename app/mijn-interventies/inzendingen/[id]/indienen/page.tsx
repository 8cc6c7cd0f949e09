import '@/components/owners/owners.css'
import type { Metadata } from 'next'
import { submit } from '@/app/mijn-interventies/inzendingen/[id]/indienen/actions'
import { ownerAt, type SubmissionParams } from '@/app/mijn-interventies/inzendingen/[id]/open'
import { orNotFound } from '@/app/or-not-found'
import { NotPossible } from '@/components/owners/NotPossible'
import { ProgressLine } from '@/components/owners/SubmissionCard'
import { AfterSubmit, Lacking, Lateness, OpenFeedback, SubmitChecklist } from '@/components/owners/SubmitChecklist'
import { PageHead } from '@/components/redactie/PageHead'
import { Button } from '@/components/ui/Button'
import { TextForm } from '@/components/worksheet/TextForm'
import { db } from '@/lib/db/client'
import { readSubmitPage } from '@/lib/owners/submit-page'

export const metadata: Metadata = { title: 'Indienen' }

export default async function SubmitPage({ params }: { params: SubmissionParams }) {
  const { actor, id, base, path } = await ownerAt(params, 'indienen')
  const { submission, possible, taken, number, lacking, progress, overall, mustDo, attachments, by, feedbackBy } = await orNotFound(
    readSubmitPage(db(), actor, id),
  )
  const back = { href: base, label: submission.title || 'Inzending' }
  const title = `Versie ${number} indienen`
  if (!possible) return <NotPossible title="Indienen" back={back} state={submission.state} />
  if (!taken.open) return <NotPossible title={title} back={back} state={submission.state} why={taken.why} />
  return (
    <>
      <PageHead
        title={title}
        back={back}
        intro="Kijk hier na wat er staat en wat nog mist. Een versie hoeft niet volledig te zijn: je krijgt feedback en kunt daarna verder schrijven."
        actions={
          <>
            <Button variant="secondary" href={`${base}/voorbeeld`}>
              Bekijk het zoals op de website
            </Button>
            {number > 1 && (
              <Button variant="secondary" href={`${base}/vergelijk?van=${number - 1}&naar=nu`}>
                Wat wijzigde sinds versie {number - 1}
              </Button>
            )}
          </>
        }
      />
      <div className="owner-stack">
        <Lacking lacking={lacking} base={base} />
        <Lateness late={taken.late} by={by} />
        <OpenFeedback remarks={mustDo} base={base} />
        <section aria-labelledby="volledig">
          <h2 id="volledig">Wat er staat, en wat nog mist</h2>
          <ProgressLine complete={overall.complete} of={overall.of} />
          <SubmitChecklist progress={progress} attachments={attachments} base={base} />
        </section>
        {lacking.length === 0 && (
          <>
            <AfterSubmit number={number} feedbackBy={feedbackBy} />
            <TextForm
              action={submit}
              path={path}
              hidden={{ id, lock: submission.lock, versie: number }}
              field={{
                name: 'bericht',
                label: 'Wil je KIS iets zeggen bij deze versie?',
                hint: 'Bijvoorbeeld waar je het meest mee zit, of wat je bewust anders deed. De beoordelaars lezen dit ook.',
                optional: true,
                rows: 4,
              }}
              submit={`Dien versie ${number} in`}
              failed="Je versie is nog niet ingediend"
            />
          </>
        )}
      </div>
    </>
  )
}
