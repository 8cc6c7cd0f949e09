import type { Criterion } from '@/lib/reviews/criteria'

/** What an intervention is judged by. */
export function RouteCriteria({ criteria }: { criteria: readonly Criterion[] }) {
  const thresholds = criteria.filter(({ threshold }) => threshold)
  return (
    <section aria-labelledby="criteria" className="doc-section explained">
      <h2 id="criteria">Waarop we letten</h2>
      <p>
        {criteria.length} punten. Bij elk punt staat wat de beoordelaar zich afvraagt en wat je daarvoor opschrijft. {thresholds.length} ervan zijn een{' '}
        <strong>drempel</strong>: zonder dat wordt een interventie niet opgenomen.
      </p>
      <ol className="route-criteria">
        {criteria.map(({ id, label, question, help, threshold }) => (
          <li key={id}>
            <h3>
              {label}
              {threshold && <span className="route-threshold">Drempel</span>}
            </h3>
            <p>{question}</p>
            <p className="route-help">{help}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
