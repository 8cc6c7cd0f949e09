import { RoundTag } from '@/components/assessing/RoundTag'
import { formatDate } from '@/lib/dates'
import type { ListedRound } from '@/lib/rounds/shapes'

type Props = { rounds: readonly ListedRound[]; databaseLabels: Readonly<Record<string, string>> }

/** All rounds, each with where it stands and what comes next. */
export function RoundTable({ rounds, databaseLabels }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard.
    <section className="rows-scroll" aria-label="Rondes" tabIndex={0}>
      <table className="rows round-table">
        <thead>
          <tr>
            <th scope="col">Ronde</th>
            <th scope="col">Staat</th>
            <th scope="col">Volgende dag</th>
            <th scope="col" className="round-count">
              Te bekijken
            </th>
            <th scope="col" className="round-count">
              Doen mee
            </th>
            <th scope="col" className="round-count">
              Opgenomen
            </th>
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <tr key={round.slug}>
              <th scope="row">
                <a href={`/beoordelen/rondes/${round.slug}`}>{round.title}</a>
                <p className="muted">{round.databases.map((database) => databaseLabels[database] ?? database).join(', ')}</p>
              </th>
              <td data-label="Staat">
                <RoundTag status={round.status} />
              </td>
              <td data-label="Volgende dag">
                {round.next ? (
                  <>
                    <time dateTime={round.next.on}>{formatDate(round.next.on)}</time>
                    <span className="muted round-next">{round.next.label}</span>
                  </>
                ) : (
                  <span className="muted">geen</span>
                )}
              </td>
              <td data-label="Te bekijken" className="round-count">
                {round.registered > 0 ? <strong>{round.registered}</strong> : 0}
              </td>
              <td data-label="Doen mee" className="round-count">
                {round.admitted} van {round.capacity}
              </td>
              <td data-label="Opgenomen" className="round-count">
                {round.included}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
