import type { Metadata } from 'next'
import { ChangeTable } from '@/components/assessing/ChangeTable'
import { PageHead } from '@/components/redactie/PageHead'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { labelOfPath } from '@/lib/editor/labels'
import { type ChangeRow, listChanges } from '@/lib/owners/change-requests'

export const metadata: Metadata = { title: 'Gevraagde wijzigingen' }

export default async function ChangesPage() {
  const user = await requireUser('/beoordelen/wijzigingen', 'round.read')
  const { open, answered } = await listChanges(db(), actorOf(user))
  return (
    <>
      <PageHead
        title="Gevraagde wijzigingen"
        intro="Eigenaren geven hier door wat er veranderde aan hun interventie zonder dat die opnieuw beoordeeld hoeft te worden."
      />
      <section aria-labelledby="wacht-kop">
        <h2 id="wacht-kop">Wacht op antwoord</h2>
        {open.length > 0 ? (
          <ChangeTable rows={open.map(inWords)} caption="Wijzigingen die wachten op antwoord" />
        ) : (
          <p className="muted">Niets. Alles is beantwoord.</p>
        )}
      </section>
      {answered.length > 0 && (
        <section aria-labelledby="klaar-kop" className="change-answered">
          <h2 id="klaar-kop">Beantwoord</h2>
          <ChangeTable rows={answered.map(inWords)} caption="Wijzigingen die beantwoord zijn, de nieuwste eerst" />
        </section>
      )}
    </>
  )
}

function inWords(row: ChangeRow) {
  return { ...row, fields: row.fields.map((name) => labelOfPath('interventie', [name])) }
}
