import { formatDate } from '@/lib/dates'
import type { Deadline } from '@/lib/rounds/deadlines'

const sides = { owner: 'eigenaar', coordinator: 'KIS', assessors: 'beoordelaars' } as const satisfies Record<Deadline['who'], string>

/** A last day, whose turn it is, and that it is over. */
export function Term({ deadline, late, extended }: { deadline: Deadline | null; late: boolean; extended: boolean }) {
  if (!deadline) return <span className="muted">geen</span>
  return (
    <>
      <time dateTime={deadline.on} className="board-day">
        {formatDate(deadline.on)}
      </time>
      <span className="muted">
        {sides[deadline.who]}
        {extended && ', met uitstel'}
      </span>
      {late && <span className="board-late">te laat</span>}
    </>
  )
}
