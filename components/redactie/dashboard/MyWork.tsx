import { DashboardRow } from '@/components/redactie/dashboard/DashboardRow'
import { Nothing, Shortlist } from '@/components/redactie/dashboard/Shortlist'
import { StateTag } from '@/components/redactie/StateTag'
import { Button } from '@/components/ui/Button'
import { stateLabels } from '@/lib/content/states'
import { documentsHref } from '@/lib/redactie/schema'
import type { ChangesRow, Row } from '@/lib/redactie/shapes'
import { since } from '@/lib/redactie/words'

/** What others asked somebody to change: that goes first. */
export function ChangesOfMine({ rows }: { rows: readonly ChangesRow[] }) {
  if (rows.length === 0) return null
  return (
    <Shortlist id="wijzigingen" title="Wijzigingen gevraagd" urgent all={{ href: documentsHref({ eigenaar: 'ik', staat: 'changes' }), label: 'Alle' }}>
      <ul>
        {rows.map(({ id, title, kind, updatedAt, by, reason }) => (
          <DashboardRow key={id} id={id} title={title} kind={kind} facts={`${by ?? 'iemand'}, ${since(updatedAt)}`}>
            {reason && <blockquote className="short-quote">{reason}</blockquote>}
          </DashboardRow>
        ))}
      </ul>
    </Shortlist>
  )
}

/** What somebody is writing. */
export function MyDrafts({ rows }: { rows: readonly Row[] }) {
  return (
    <Shortlist id="van-mij" title="Waar je aan werkt" all={{ href: documentsHref({ eigenaar: 'ik' }), label: 'Alles van mij' }}>
      {rows.length === 0 ? (
        <>
          <Nothing>Je hebt geen concepten. Begin met iets nieuws, of open een document om het te verbeteren.</Nothing>
          <Button variant="secondary" href="/redactie/documenten/nieuw">
            Nieuw document
          </Button>
        </>
      ) : (
        <ul>
          {rows.map(({ id, title, kind, updatedAt }) => (
            <DashboardRow key={id} id={id} title={title} kind={kind} facts={`gewijzigd ${since(updatedAt)}`} />
          ))}
        </ul>
      )}
    </Shortlist>
  )
}

/** What somebody handed in, and how far it is. */
export function MyWaiting({ rows }: { rows: readonly Row[] }) {
  if (rows.length === 0) return null
  return (
    <Shortlist id="ingestuurd" title="Ingestuurd door jou">
      <ul>
        {rows.map(({ id, title, kind, updatedAt, draftState }) => (
          <DashboardRow key={id} id={id} title={title} kind={kind} facts={since(updatedAt)}>
            {draftState && <StateTag label={stateLabels[draftState]} />}
          </DashboardRow>
        ))}
      </ul>
    </Shortlist>
  )
}
