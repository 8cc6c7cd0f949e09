import '@/components/owners/owners.css'
import { formatDate, isoDay } from '@/lib/dates'

type Props = { versions: readonly { number: number; by: string; at: string; note: string; remarks: number }[]; base: string }

/** The versions that were handed in, newest first, with what can be done with each. */
export function VersionTable({ versions, base }: Props) {
  if (versions.length === 0) return null
  return (
    <section aria-labelledby="versies">
      <h2 id="versies">Ingediende versies</h2>
      <div className="rows-scroll">
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">Versie</th>
              <th scope="col">Ingediend</th>
              <th scope="col">Feedback</th>
              <th scope="col">Bekijken</th>
            </tr>
          </thead>
          <tbody>
            {versions.map(({ number, by, at, note, remarks }) => (
              <tr key={number}>
                <th scope="row">{number}</th>
                <td>
                  {formatDate(isoDay(new Date(at)))}, {by}
                  {note && <p className="owner-quote">{note}</p>}
                </td>
                <td>
                  {remarks > 0 ? <a href={`${base}/feedback?versie=${number}`}>{remarks === 1 ? '1 opmerking' : `${remarks} opmerkingen`}</a> : 'Nog geen'}
                </td>
                <td>
                  <ul>
                    <li>
                      <a href={`${base}/voorbeeld?versie=${number}`}>
                        Zoals op de website<span className="sr-only">, versie {number}</span>
                      </a>
                    </li>
                    {number > 1 && (
                      <li>
                        <a href={`${base}/vergelijk?van=${number - 1}&naar=${number}`}>
                          Wat wijzigde<span className="sr-only"> in versie {number}</span>
                        </a>
                      </li>
                    )}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <a href={`${base}/versies`} className="owner-link">
          Vergelijk versies
        </a>
      </p>
    </section>
  )
}
