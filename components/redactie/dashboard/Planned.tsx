import { DashboardRow } from '@/components/redactie/dashboard/DashboardRow'
import { Nothing, Shortlist } from '@/components/redactie/dashboard/Shortlist'
import { Notice } from '@/components/ui/Notice'
import type { PlannedRow, Work } from '@/lib/redactie/shapes'
import { since, timeOf, toCome } from '@/lib/redactie/words'

/** What goes by itself. */
export function Planned({ rows, work }: { rows: readonly PlannedRow[]; work: Work }) {
  return (
    <Shortlist id="gepland" title="Gepland" all={{ href: '/redactie/planning', label: 'Hele planning' }}>
      {rows.length === 0 ? <Nothing>Er staat niets gepland. Plannen kan bij het publiceren van een document.</Nothing> : <PlannedRows rows={rows} />}
      <PlannerRan work={work} />
    </Shortlist>
  )
}

export function PlannedRows({ rows }: { rows: readonly PlannedRow[] }) {
  return (
    <ul>
      {rows.map(({ id, title, kind, does, at }) => (
        <DashboardRow
          key={`${id} ${does}`}
          id={id}
          title={title}
          kind={kind}
          page="/publiceren"
          facts={
            <>
              gaat <time dateTime={at.toISOString()}>{toCome(at)}</time> {does === 'publish' ? 'online' : 'uit publicatie'}
            </>
          }
        />
      ))}
    </ul>
  )
}

/** When what goes by itself was last looked at. */
export function PlannerRan({ work: { plannerRan, plannerLate } }: { work: Work }) {
  const now = new Date()
  const when = plannerRan && (since(plannerRan, now).startsWith('vandaag') ? `om ${timeOf(plannerRan)}` : since(plannerRan, now))
  const text = when ? `De planner liep voor het laatst ${when}.` : 'De planner heeft nog niet gelopen.'
  if (!plannerLate) return <p className="muted short-planner">{text}</p>
  return (
    <Notice tone="warning" className="short-planner">
      {text} Dat is langer dan vijf minuten geleden: wat gepland staat, gaat nu niet vanzelf online. Meld het bij een beheerder.
    </Notice>
  )
}
