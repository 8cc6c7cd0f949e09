import { type ComparedColumn, CompareTable } from '@/components/interventions/CompareTable'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import type { ComparisonTable } from '@/lib/interventions/compare'
import { formatNumber, joinNl } from '@/lib/text'

type Props = {
  columns: readonly ComparedColumn[]
  table: ComparisonTable
  onlyDifferences: boolean
  /** Addresses of this comparison: all rows, only those that differ, as a file, and the list that it was chosen from. */
  hrefs: { all: string; differences: string; csv: string; list: string }
}

/** The comparison with what one can do with it. */
export function Comparison({ columns, table, onlyDifferences, hrefs }: Props) {
  const nothing = onlyDifferences && table.differing === 0
  return (
    <>
      <div className="compare-tools">
        <nav aria-label="Welke rijen">
          <ul>
            <li>
              <a href={hrefs.all} aria-current={onlyDifferences ? undefined : 'page'}>
                Alle gegevens ({formatNumber(table.filled)})
              </a>
            </li>
            <li>
              <a href={hrefs.differences} aria-current={onlyDifferences ? 'page' : undefined}>
                Alleen verschillen ({formatNumber(table.differing)})
              </a>
            </li>
          </ul>
        </nav>
        <ul className="compare-take">
          <li>
            <a href={hrefs.list}>
              <Icon name="filter" />
              <span>Kies andere</span>
            </a>
          </li>
          <li>
            <a href={hrefs.csv} download="">
              <Icon name="download" />
              <span>CSV (voor Excel)</span>
            </a>
          </li>
          <li>
            <Button variant="quiet" icon="print" data-print="" hidden>
              Print
            </Button>
          </li>
        </ul>
      </div>
      {nothing ? (
        <p className="compare-none">In wat is opgegeven verschillen deze interventies niet.</p>
      ) : (
        <>
          <p className="compare-legend" aria-hidden="true">
            <Icon name="differs" /> In deze rij verschillen ze
          </p>
          <CompareTable columns={columns} table={table} caption={captionOf(columns, onlyDifferences)} />
        </>
      )}
      {table.absent.length > 0 && (
        <p className="compare-absent">
          <strong>Bij geen van deze interventies opgegeven:</strong> {joinNl(table.absent.map((label) => label.toLowerCase()))}.
        </p>
      )}
    </>
  )
}

function captionOf(columns: readonly ComparedColumn[], onlyDifferences: boolean): string {
  const titles = joinNl(columns.map(({ title }) => title))
  return onlyDifferences ? `Waarin ${titles} verschillen` : `${titles} naast elkaar`
}
