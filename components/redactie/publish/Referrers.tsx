import { formatNumber } from '@/lib/text'
import type { Referrer } from '@/lib/workflow/shapes'

const shown = 20

/** Who points here: what a reader of those pages will meet when this one goes. */
export function Referrers({ referrers }: { referrers: readonly Referrer[] }) {
  if (referrers.length === 0) return <p>Geen enkel gepubliceerd document verwijst hiernaar.</p>
  const count = referrers.length === 1 ? 'Eén gepubliceerd document verwijst' : `${formatNumber(referrers.length)} gepubliceerde documenten verwijzen`
  return (
    <>
      <p>{count} hiernaar. Ingetrokken of samengevoegd blijven die links werken; weggehaald worden ze gewone tekst.</p>
      <ul className="publish-referrers">
        {referrers.slice(0, shown).map(({ id, title, kind }) => (
          <li key={id}>
            <a href={`/redactie/documenten/${id}`}>{title}</a> <span className="muted">{kind}</span>
          </li>
        ))}
      </ul>
      {referrers.length > shown && <p className="muted">En nog {formatNumber(referrers.length - shown)} andere.</p>}
    </>
  )
}
