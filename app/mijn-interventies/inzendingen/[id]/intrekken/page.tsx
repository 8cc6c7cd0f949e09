import '@/components/owners/owners.css'
import type { Metadata } from 'next'
import { withdraw } from '@/app/mijn-interventies/inzendingen/[id]/actions'
import { ownerAt, type SubmissionParams } from '@/app/mijn-interventies/inzendingen/[id]/open'
import { orNotFound } from '@/app/or-not-found'
import { NotPossible } from '@/components/owners/NotPossible'
import { PageHead } from '@/components/redactie/PageHead'
import { TextForm } from '@/components/worksheet/TextForm'
import { db } from '@/lib/db/client'
import { readOwn } from '@/lib/owners/own'
import { isFrom } from '@/lib/submissions/states'

export const metadata: Metadata = { title: 'Inzending intrekken' }

export default async function WithdrawPage({ params }: { params: SubmissionParams }) {
  const { actor, id, base, path } = await ownerAt(params, 'intrekken')
  const submission = await orNotFound(readOwn(db(), actor, id))
  const back = { href: base, label: submission.title || 'Inzending' }
  if (!isFrom('withdraw', submission.state)) return <NotPossible title="Inzending intrekken" back={back} state={submission.state} />
  return (
    <>
      <PageHead title="Inzending intrekken" back={back} />
      <div className="owner-stack">
        <section aria-labelledby="gevolgen">
          <h2 id="gevolgen">Wat er dan gebeurt</h2>
          <ul className="owner-list">
            <li>Je interventie doet niet meer mee in {submission.round.title}. Dit kun je niet zelf terugdraaien.</li>
            <li>Plekken bij een workshop komen vrij voor anderen.</li>
            <li>KIS en de beoordelaars stoppen met hun werk. Zij krijgen bericht dat je intrekt, maar niet waarom.</li>
            <li>Alles wat je schreef blijft bewaard. Je kunt je in een volgende ronde opnieuw aanmelden.</li>
            <li>Er komt niets op de website. Staat je interventie er al op, dan verandert daar niets aan.</li>
          </ul>
        </section>
        <TextForm
          action={withdraw}
          path={path}
          hidden={{ id }}
          field={{
            name: 'reden',
            label: 'Waarom trek je in?',
            hint: 'Alleen KIS leest dit. Je collega’s, de beoordelaars en de website krijgen het niet te zien. Het helpt ons om het voor anderen beter te maken.',
            rows: 5,
          }}
          submit="Trek mijn inzending in"
          failed="Je inzending is nog niet ingetrokken"
        />
        <p>
          Twijfel je, of heb je alleen meer tijd nodig? <a href={base}>Ga terug</a> en vraag KIS om uitstel of hulp.
        </p>
      </div>
    </>
  )
}
