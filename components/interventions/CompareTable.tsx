import { CompareCell } from '@/components/interventions/CompareCell'
import { KeepButton } from '@/components/interventions/KeepButton'
import { Icon } from '@/components/ui/Icon'
import { ExampleTag, ExpiredTag } from '@/components/ui/Tag'
import type { ComparedRow, ComparisonTable } from '@/lib/interventions/compare'

/** What stands above a column. `remove` is the address of the comparison without it. */
export type ComparedColumn = { slug: string; title: string; path: string; owner?: string; example: boolean; expired: boolean; remove: string }
type Props = { columns: readonly ComparedColumn[]; table: ComparisonTable; caption: string }

/**
 * What the elements are, in words too: on a phone the rows are laid out as blocks, and Safari then forgets that they
 * are a table.
 */
const is = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader' },
  label: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

/** Interventions beside each other, a column each. */
export function CompareTable({ columns, table, caption }: Props) {
  return (
    // More than two columns scroll on a small screen, and a region that scrolls must be reachable with the keyboard (WCAG 2.1.1).
    <section className="compare" data-columns={columns.length} aria-labelledby="vergelijking" tabIndex={columns.length > 2 ? 0 : undefined}>
      <table {...is.table}>
        <caption id="vergelijking" className="sr-only">
          {caption}
        </caption>
        <thead {...is.group}>
          <tr {...is.row}>
            <th scope="col" {...is.column} className="compare-corner">
              <span className="compare-label">Gegeven</span>
            </th>
            {columns.map((column) => (
              <Column key={column.slug} column={column} removable={columns.length > 2} />
            ))}
          </tr>
        </thead>
        {table.sections.map(({ id, title, rows }) => (
          <tbody key={id} {...is.group}>
            <tr {...is.row} className="compare-section">
              <th scope="rowgroup" colSpan={columns.length + 1} {...is.label}>
                <span className="compare-label">{title}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.id} row={row} columns={columns} />
            ))}
          </tbody>
        ))}
        <tbody {...is.group} className="compare-next">
          <tr {...is.row}>
            <th scope="row" {...is.label}>
              <span className="compare-label">En verder</span>
            </th>
            {columns.map((column) => (
              <td key={column.slug} {...is.cell}>
                <NextSteps column={column} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  )
}

function Column({ column: { title, path, owner, example, expired, remove }, removable }: { column: ComparedColumn; removable: boolean }) {
  return (
    <th scope="col" {...is.column}>
      <a href={path} className="compare-title">
        {title}
      </a>
      {(example || expired) && (
        <span className="compare-tags">
          {example && <ExampleTag />}
          {expired && <ExpiredTag />}
        </span>
      )}
      {owner && <span className="compare-owner">{owner}</span>}
      {removable && (
        <a href={remove} className="compare-remove">
          <Icon name="close" />
          <span>
            Haal weg<span className="sr-only"> uit de vergelijking: {title}</span>
          </span>
        </a>
      )}
    </th>
  )
}

function Row({ row: { id, label, cells, differs }, columns }: { row: ComparedRow; columns: readonly ComparedColumn[] }) {
  return (
    <tr {...is.row} className={differs ? 'compare-differing' : undefined} data-row={id}>
      <th scope="row" {...is.label}>
        <span className="compare-label">
          {differs && <Icon name="differs" />}
          {label}
          {differs && <span className="sr-only"> (verschilt)</span>}
        </span>
      </th>
      {cells.map((lines, i) => (
        <td key={columns[i]?.slug} {...is.cell}>
          <CompareCell lines={lines} about={`${label} van ${columns[i]?.title}`} />
        </td>
      ))}
    </tr>
  )
}

function NextSteps({ column: { slug, title, path } }: { column: ComparedColumn }) {
  return (
    <div className="compare-steps">
      <a href={path}>
        Bekijk alles<span className="sr-only"> over {title}</span>
      </a>
      <a href={`${path}/contact`}>
        Stel een vraag<span className="sr-only"> over {title}</span>
      </a>
      <KeepButton slug={slug} title={title} />
    </div>
  )
}
