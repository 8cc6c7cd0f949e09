import '@/components/owners/owners.css'
import type { Metadata } from 'next'
import { object } from '@/app/mijn-interventies/inzendingen/[id]/actions'
import { ownerAt, type SubmissionParams } from '@/app/mijn-interventies/inzendingen/[id]/open'
import { orNotFound } from '@/app/or-not-found'
import { DecisionPanel } from '@/components/owners/DecisionPanel'
import { NotPossible } from '@/components/owners/NotPossible'
import { PageHead } from '@/components/redactie/PageHead'
import { When } from '@/components/ui/When'
import { TextForm } from '@/components/worksheet/TextForm'
import { db } from '@/lib/db/client'
import { readSubmissionPage } from '@/lib/owners/submission-page'
import { answerWeeks, objectionWeeks } from '@/lib/submissions/decision/objection'

export const metadata: Metadata = { title: 'Bezwaar maken' }

export default async function ObjectPage({ params }: { params: SubmissionParams }) {
  const { actor, id, base, path } = await ownerAt(params, 'bezwaar')
  const { submission, decisions } = await orNotFound(readSubmissionPage(db(), actor, id))
  const back = { href: base, label: submission.title || 'Inzending' }
  const decision = decisions.find(({ objectUntil }) => objectUntil !== undefined)
  if (!decision?.objectUntil) return <NotPossible title="Bezwaar maken" back={back} state={submission.state} why={whyNot} />
  const { objectUntil, ...shown } = decision
  return (
    <>
      <PageHead
        title="Bezwaar maken"
        back={back}
        intro={
          <>
            Dat kan tot en met <When date={objectUntil} />. Hieronder staat het besluit, en wat er met je bezwaar gebeurt.
          </>
        }
      />
      <div className="owner-stack">
        <DecisionPanel decision={shown} base={base} />
        <section aria-labelledby="hierna">
          <h2 id="hierna">Wat er daarna gebeurt</h2>
          <ol className="owner-list">
            <li>Je krijgt meteen een bevestiging per mail.</li>
            <li>KIS bekijkt je bezwaar en antwoordt binnen {answerWeeks} weken.</li>
            <li>Is je bezwaar gegrond, dan wordt je interventie opnieuw beoordeeld. Anders blijft het besluit staan. Je leest altijd waarom.</li>
          </ol>
        </section>
        <TextForm
          action={object}
          path={path}
          hidden={{ id }}
          field={{
            name: 'bezwaar',
            label: 'Waar ben je het niet mee eens, en waarom?',
            hint: 'Noem het stuk van het besluit waar het om gaat. KIS leest dit, en je collega’s ook.',
            rows: 10,
          }}
          submit="Verstuur mijn bezwaar"
          failed="Je bezwaar is nog niet verstuurd"
        />
      </div>
    </>
  )
}

const whyNot = `Dit kan nu niet. Bezwaar maken kan tot ${objectionWeeks} weken na een besluit om je interventie aan te houden of niet op te nemen, en één keer per besluit. Wil je er toch over praten? Neem contact op met KIS.`
