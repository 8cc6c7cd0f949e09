import '@/components/owners/owners.css'
import { When } from '@/components/ui/When'

type Props = { interventions: readonly { slug: string; title: string; published: boolean; validUntil: string | null }[] /** "2026-11-22" */; today: string }

/** What is published already, and until when its judgement counts. */
export function OwnInterventions({ interventions, today }: Props) {
  return (
    <section aria-labelledby="opgenomen">
      <h2 id="opgenomen">Opgenomen op de website</h2>
      <div className="rows-scroll">
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">Interventie</th>
              <th scope="col">Geldig</th>
              <th scope="col">Wat je kunt doen</th>
            </tr>
          </thead>
          <tbody>
            {interventions.map(({ slug, title, published, validUntil }) => (
              <tr key={slug}>
                <th scope="row" className="rows-main">
                  <a href={`/mijn-interventies/interventies/${slug}`}>{title}</a>
                </th>
                <td>{published ? <Validity until={validUntil} today={today} /> : 'Staat nu niet op de website'}</td>
                <td>
                  <a href={`/mijn-interventies/interventies/${slug}`}>Cijfers, bevestigen en keurmerk</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Validity({ until, today }: { until: string | null; today: string }) {
  if (!until) return <>Niet opgegeven</>
  return (
    <>
      {until < today ? 'Verlopen sinds ' : 'Tot en met '}
      <When date={until} />
    </>
  )
}
