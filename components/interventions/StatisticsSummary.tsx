import type { ReactNode } from 'react'
import { When } from '@/components/ui/When'
import { type Statistics, shareText } from '@/lib/interventions/statistics'
import { formatNumber } from '@/lib/text'

/** The few numbers that one asks for first, and of which day they are. */
export function StatisticsSummary({ statistics: { total, examples, highlights }, today }: { statistics: Statistics; today: string }) {
  return (
    <section aria-labelledby="in-het-kort">
      <h2 id="in-het-kort" className="sr-only">
        In het kort
      </h2>
      <ul className="statistics-highlights">
        <li>
          <a href="/interventies">
            <strong>{formatNumber(total)}</strong> {total === 1 ? 'interventie' : 'interventies'} in de database
          </a>
        </li>
        {highlights.map(({ label, count, href }) => (
          <li key={label}>
            <Highlight href={href}>
              <strong>{formatNumber(count)}</strong> {label} <span className="statistics-small">({shareText(count, total)})</span>
            </Highlight>
          </li>
        ))}
      </ul>
      <p className="mt-6">
        Stand op <When date={today} />. Elk getal met een link brengt je bij de interventies die het telt. Percentages zijn delen van alle {formatNumber(total)}{' '}
        interventies, afgerond.{' '}
        {examples > 0 && (
          <strong>
            {examples === 1 ? 'Eén van de interventies is een verzonnen voorbeeld.' : `${examples} van de interventies zijn verzonnen voorbeelden.`} Gebruik
            deze cijfers nu dus niet voor beleid.
          </strong>
        )}
      </p>
    </section>
  )
}

function Highlight({ href, children }: { href: string | undefined; children: ReactNode }) {
  return href ? <a href={href}>{children}</a> : <span>{children}</span>
}
