import { formatDate } from '@/lib/dates'

type Decision = { label: string; motivation: string; validUntil: string | null; on: string; by: string; version: number }

/** Decisions that were taken, the newest first. */
export function DecisionList({ decisions }: { decisions: readonly Decision[] }) {
  if (decisions.length === 0) return null
  return (
    <section className="panel panel-quiet" aria-labelledby="besluiten-kop">
      <h2 id="besluiten-kop">{decisions.length === 1 ? 'Het besluit' : 'De besluiten'}</h2>
      <ol className="decision-list">
        {decisions.map(({ label, motivation, validUntil, on, by, version }) => (
          <li key={`${on}${label}${motivation}`}>
            <p>
              <strong>{label}</strong>, versie {version}
              {validUntil && <>, geldig tot en met {formatDate(validUntil)}</>}
            </p>
            <p className="decision-words">{motivation}</p>
            <p className="muted">
              {by}, op {formatDate(on)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
