import '@/components/redactie/versions/versions.css'
import { formatDate, isoDay } from '@/lib/dates'

type Side = { side: number | 'nu'; label: string; by: string; at: string; note: string }
type Props = { before: Side; after: Side; base: string }

/** Which two contents are laid side by side, by whom and when. */
export function ComparedSides({ before, after, base }: Props) {
  return (
    <div className="diff-sides">
      <One title="Oud" {...before} base={base} />
      <One title="Nieuw" {...after} base={base} />
    </div>
  )
}

function One({ title, side, label, by, at, note, base }: Side & { title: string; base: string }) {
  return (
    <div className="panel panel-quiet">
      <p>
        <strong>
          {title}: {label}
        </strong>
      </p>
      <p className="muted">
        {side === 'nu' ? 'Laatst bewaard' : 'Ingediend'}
        {by && ` door ${by}`}, {formatDate(isoDay(new Date(at)))}.{' '}
        <a href={side === 'nu' ? `${base}/voorbeeld` : `${base}/voorbeeld?versie=${side}`}>Zoals op de website</a>
      </p>
      {note && <p className="owner-quote">{note}</p>}
    </div>
  )
}
