import type { Metadata } from 'next'
import { OwnInterventions } from '@/components/owners/OwnInterventions'
import { RegisterAnother } from '@/components/owners/RegisterAnother'
import { SubmissionCard } from '@/components/owners/SubmissionCard'
import { SubmissionsPast } from '@/components/owners/SubmissionsPast'
import { PageHead } from '@/components/redactie/PageHead'
import { actorOf, requireUser } from '@/lib/auth/session'
import { isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { ownerOverview } from '@/lib/owners/overview'

export const metadata: Metadata = { title: { absolute: 'Mijn interventies | KIS' } }

export default async function OwnerHome() {
  const user = await requireUser('/mijn-interventies', 'owner.enter')
  const { organisation, running, past, interventions, rounds } = await ownerOverview(db(), actorOf(user))
  const newcomer = running.length + past.length + interventions.length === 0
  if (!organisation) return <WithoutOrganisation />
  return (
    <>
      <PageHead title="Mijn interventies" intro={<>Alles van {organisation}. Je collega’s met een account zien hetzelfde.</>} />
      <div className="owner-stack">
        {running.length > 0 && (
          <section aria-labelledby="lopend">
            <h2 id="lopend">Loopt nu</h2>
            <div className="submission-cards">
              {running.map((submission) => (
                <SubmissionCard key={submission.id} {...submission} />
              ))}
            </div>
          </section>
        )}
        {interventions.length > 0 && <OwnInterventions interventions={interventions} today={isoDay(new Date())} />}
        {past.length > 0 && <SubmissionsPast submissions={past} />}
        <RegisterAnother rounds={rounds} newcomer={newcomer} />
      </div>
    </>
  )
}

function WithoutOrganisation() {
  return (
    <PageHead
      title="Mijn interventies"
      intro="Je account hoort op dit moment bij geen organisatie, dus er is hier niets te zien. Vraag een collega om je uit te nodigen, of neem contact op met KIS."
    />
  )
}
