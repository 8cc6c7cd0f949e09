import '@/components/owners/owners.css'
import { When } from '@/components/ui/When'
import { isoDay } from '@/lib/dates'

type Props = { submissions: readonly { id: string; title: string; round: string; state: string; savedAt: string }[] }

/** What is over: nobody is to move. */
export function SubmissionsPast({ submissions }: Props) {
  return (
    <section aria-labelledby="afgerond">
      <h2 id="afgerond">Afgerond</h2>
      <div className="rows-scroll">
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">Inzending</th>
              <th scope="col">Ronde</th>
              <th scope="col">Staat</th>
              <th scope="col">Laatst bewerkt</th>
            </tr>
          </thead>
          <tbody>
            {submissions.map(({ id, title, round, state, savedAt }) => (
              <tr key={id}>
                <th scope="row" className="rows-main">
                  <a href={`/mijn-interventies/inzendingen/${id}`}>{title}</a>
                </th>
                <td>{round}</td>
                <td>{state}</td>
                <td>
                  <When date={isoDay(new Date(savedAt))} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
