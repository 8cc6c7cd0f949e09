import '@/components/redactie/dashboard/dashboard.css'
import type { Metadata } from 'next'
import { PlannedRows, PlannerRan } from '@/components/redactie/dashboard/Planned'
import { Nothing } from '@/components/redactie/dashboard/Shortlist'
import { PageHead } from '@/components/redactie/PageHead'
import { actorOf, requireUser } from '@/lib/auth/session'
import { formatDate, isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import type { PlannedRow } from '@/lib/redactie/shapes'
import { readPlanned } from '@/lib/redactie/shortlists'
import { readWork } from '@/lib/redactie/work'

export const metadata: Metadata = { title: 'Planning' }

/** All that goes online or away by itself, day by day. */
export default async function PlanningPage() {
  const actor = actorOf(await requireUser('/redactie/planning', 'document.read'))
  const [rows, work] = await Promise.all([readPlanned(db()), readWork(db(), actor)])
  return (
    <>
      <PageHead
        title="Planning"
        back={{ href: '/redactie', label: 'Overzicht' }}
        intro="Wat vanzelf online gaat of verdwijnt. Alle tijden zijn Nederlandse tijd. Een moment wijzigen kan bij het document, onder Publiceren."
      />
      <PlannerRan work={work} />
      {rows.length === 0 && <Nothing>Er staat niets gepland.</Nothing>}
      {[...byDay(rows)].map(([day, planned]) => (
        <section key={day} aria-labelledby={`dag-${day}`} className="panel short plan-day">
          <h2 id={`dag-${day}`}>{formatDate(day)}</h2>
          <PlannedRows rows={planned} />
        </section>
      ))}
    </>
  )
}

function byDay(rows: readonly PlannedRow[]): Map<string, PlannedRow[]> {
  return Map.groupBy(rows, ({ at }) => isoDay(at))
}
