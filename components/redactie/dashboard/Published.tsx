import { DashboardRow } from '@/components/redactie/dashboard/DashboardRow'
import { Nothing, Shortlist } from '@/components/redactie/dashboard/Shortlist'
import { documentsHref } from '@/lib/redactie/schema'
import type { PublishedRow } from '@/lib/redactie/shapes'
import { since } from '@/lib/redactie/words'

/** What readers got since Monday. */
export function Published({ rows }: { rows: readonly PublishedRow[] }) {
  return (
    <Shortlist id="deze-week" title="Deze week gepubliceerd" all={{ href: documentsHref({ website: 'published' }), label: 'Alles wat online staat' }}>
      {rows.length === 0 ? (
        <Nothing>Sinds maandag is er niets gepubliceerd.</Nothing>
      ) : (
        <ul>
          {rows.map(({ id, title, kind, at, by }) => (
            <DashboardRow key={id} id={id} title={title} kind={kind} facts={`${by ?? 'volgens planning'}, ${since(at)}`} />
          ))}
        </ul>
      )}
    </Shortlist>
  )
}
