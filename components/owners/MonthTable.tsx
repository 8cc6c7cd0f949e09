import { formatNumber } from '@/lib/text'

type Month = { month: string; views: number; contacts: number }

const monthFormat = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** How often the page was read and how often somebody wrote, by month: a picture beside the numbers it stands for. */
export function MonthTable({ months }: { months: readonly Month[] }) {
  const most = Math.max(1, ...months.map(({ views }) => views))
  const sum = (of: 'views' | 'contacts') => months.reduce((total, month) => total + month[of], 0)
  return (
    <section className="panel" aria-labelledby="gebruik-kop">
      <h2 id="gebruik-kop">Hoe je pagina wordt gebruikt</h2>
      <p>
        In twaalf maanden {times(sum('views'), 'keer gelezen')} en {times(sum('contacts'), sum('contacts') === 1 ? 'bericht' : 'berichten')} via het
        contactformulier.
      </p>
      <div className="rows-scroll">
        <table className="rows month-table">
          <thead>
            <tr>
              <th scope="col">Maand</th>
              <th scope="col">Gelezen</th>
              <th scope="col">Berichten</th>
            </tr>
          </thead>
          <tbody>
            {months.toReversed().map(({ month, views, contacts }) => (
              <tr key={month}>
                <th scope="row">{monthFormat.format(new Date(`${month}-15T12:00:00Z`))}</th>
                <td>
                  <div className="month-views">
                    <span>{formatNumber(views)}</span>
                    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                      <rect width={(100 * views) / most} height="8" className="month-fill" />
                    </svg>
                  </div>
                </td>
                <td>{formatNumber(contacts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="muted">We tellen zonder bij te houden wie er leest. Wat iemand je schrijft, bewaren we niet: dat gaat alleen naar je mail.</p>
    </section>
  )
}

function times(count: number, what: string): string {
  return `${formatNumber(count)} ${what}`
}
