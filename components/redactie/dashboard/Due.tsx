import { DashboardRow } from '@/components/redactie/dashboard/DashboardRow'
import { Nothing, Shortlist } from '@/components/redactie/dashboard/Shortlist'
import { OneClick } from '@/components/redactie/lists/OneClick'
import type { FormState } from '@/lib/forms/state'
import { documentsHref } from '@/lib/redactie/schema'
import type { AloneRow, DueRow } from '@/lib/redactie/shapes'
import { shortDay, since } from '@/lib/redactie/words'

type Act = (before: FormState, form: FormData) => Promise<FormState>

/** What should be looked at again. */
export function Due({ rows, confirm }: { rows: readonly DueRow[]; confirm: Act }) {
  return (
    <Shortlist id="controleren" title="Te controleren" all={{ href: documentsHref({ controle: 'binnenkort', sorteer: 'controle' }), label: 'Alles' }}>
      {rows.length === 0 ? (
        <Nothing>De komende twee weken is er niets om na te kijken.</Nothing>
      ) : (
        <ul>
          {rows.map(({ id, title, kind, on, past, owner, mayConfirm }) => (
            <DashboardRow
              key={id}
              id={id}
              title={title}
              kind={kind}
              facts={`${owner ?? 'van niemand'} · ${past ? 'had nagekeken moeten zijn op' : 'nakijken op'} ${shortDay(on)}`}
            >
              {mayConfirm && <OneClick action={confirm} fields={{ id, terug: '/redactie' }} label="Nog actueel" about={title} />}
            </DashboardRow>
          ))}
        </ul>
      )}
    </Shortlist>
  )
}

/** What went online without a second pair of eyes. */
export function Alone({ rows, check }: { rows: readonly AloneRow[]; check: Act }) {
  if (rows.length === 0) return null
  return (
    <Shortlist id="alleen" title="Alleen gepubliceerd, nog na te kijken" urgent>
      <ul>
        {rows.map(({ id, versionId, title, kind, at, by, reason, own }) => (
          <DashboardRow key={versionId} id={id} title={title} kind={kind} facts={`${by ?? 'onbekend'}, ${since(at)}`}>
            <blockquote className="short-quote">{reason}</blockquote>
            {own ? (
              <p className="muted">Van jezelf: een andere eindredacteur kijkt het na.</p>
            ) : (
              <OneClick action={check} fields={{ id, versie: versionId, terug: '/redactie' }} label="Nagekeken en goed" about={title} />
            )}
          </DashboardRow>
        ))}
      </ul>
    </Shortlist>
  )
}
