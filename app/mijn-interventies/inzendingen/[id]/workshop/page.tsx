import '@/components/assessing/round.css'
import '@/components/owners/owners.css'
import '@/components/owners/workshop.css'
import '@/components/redactie/lists/lists.css'
import type { Metadata } from 'next'
import { one, ownerAt, type Query, type SubmissionParams } from '@/app/mijn-interventies/inzendingen/[id]/open'
import { sendSignOff, sendSignUp, sendSkip } from '@/app/mijn-interventies/inzendingen/[id]/workshop/actions'
import { orNotFound } from '@/app/or-not-found'
import { SubmissionNav } from '@/components/owners/SubmissionNav'
import { WorkshopCard } from '@/components/owners/WorkshopCard'
import { WorkshopLead } from '@/components/owners/WorkshopLead'
import { WorkshopSkip } from '@/components/owners/WorkshopSkip'
import { Done } from '@/components/redactie/account/Done'
import { PageHead } from '@/components/redactie/PageHead'
import { db } from '@/lib/db/client'
import { ownWorkshops } from '@/lib/rounds/own-workshops'
import { activeWorkshop, type OwnWorkshops, type WorkshopChoice } from '@/lib/rounds/shapes'

export const metadata: Metadata = { title: 'Workshop' }

const said: Readonly<Record<string, string>> = {
  plek: 'Gelukt: je hebt een plek. Je krijgt een bevestiging per mail.',
  wachtlijst: 'Je staat op de wachtlijst. Je krijgt een mail zodra er een plek voor je is.',
  afgemeld: 'Afgemeld. Wil je nog een workshop volgen? Kies dan een andere datum.',
  overgeslagen: 'De workshop is overgeslagen. Je kunt meteen verder met schrijven.',
}

export default async function OwnWorkshopPage({ params, searchParams }: { params: SubmissionParams; searchParams: Query }) {
  const { actor, id, base } = await ownerAt(params, 'workshop')
  const data = await orNotFound(ownWorkshops(db(), actor, id))
  return (
    <>
      <PageHead title="Workshop" back={{ href: base, label: data.submission.title || 'Zonder naam' }} />
      <Done>{said[one((await searchParams).melding) ?? '']}</Done>
      <SubmissionNav base={base} />
      <div className="workshop-page">
        <WorkshopLead data={data} base={base} />
        {data.open && data.followed && <WorkshopSkip submissionId={id} followed={data.followed} skip={sendSkip} />}
        {data.workshops.length > 0 && (
          <section aria-labelledby="data">
            <h2 id="data">{data.open ? 'Data' : 'Jullie workshops'}</h2>
            <ul className="workshop-cards">
              {data.workshops.map((workshop) => (
                <WorkshopCard
                  key={workshop.id}
                  workshop={workshop}
                  submissionId={id}
                  choice={choiceFor(data, workshop)}
                  signUp={sendSignUp}
                  signOff={sendSignOff}
                />
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  )
}

function choiceFor({ open, workshops }: OwnWorkshops, { id }: WorkshopChoice): 'free' | 'elsewhere' | 'none' {
  if (!open) return 'none'
  const held = activeWorkshop(workshops)
  return !held || held.id === id ? 'free' : 'elsewhere'
}
