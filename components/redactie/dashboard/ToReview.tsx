import { DashboardRow } from '@/components/redactie/dashboard/DashboardRow'
import { Nothing, Shortlist } from '@/components/redactie/dashboard/Shortlist'
import { documentsHref } from '@/lib/redactie/schema'
import type { ReviewRow } from '@/lib/redactie/shapes'
import { since } from '@/lib/redactie/words'

const turns: Record<ReviewRow['turn'], string | null> = { asked: 'Aan jou gevraagd', free: null, own: 'Van jezelf: iemand anders kijkt het na' }

/** What waits for somebody's eyes, one's own turn first. */
export function ToReview({ rows }: { rows: readonly ReviewRow[] }) {
  return (
    <Shortlist
      id="te-beoordelen"
      title="Te beoordelen"
      urgent={rows.some(({ turn }) => turn === 'asked')}
      all={{ href: documentsHref({ staat: 'review' }), label: 'Alles' }}
    >
      {rows.length === 0 ? (
        <Nothing>Niets wacht op een oordeel.</Nothing>
      ) : (
        <ul>
          {rows.map(({ id, title, kind, by, updatedAt, turn, note }) => (
            <DashboardRow key={id} id={id} title={title} kind={kind} page="/publiceren" facts={`${by ?? 'onbekend'}, ${since(updatedAt)}`}>
              {turns[turn] && <p className={turn === 'asked' ? 'short-turn' : 'muted'}>{turns[turn]}</p>}
              {note && <blockquote className="short-quote">{note}</blockquote>}
            </DashboardRow>
          ))}
        </ul>
      )}
    </Shortlist>
  )
}
