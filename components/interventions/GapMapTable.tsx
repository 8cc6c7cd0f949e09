import { allLabel, type GapMap, type GapMapCount, type GapMapLine, type GapMapRow } from '@/lib/interventions/gap-map'
import { gapMapColumns, gapMapRows } from '@/lib/interventions/gap-map-address'
import { formatNumber } from '@/lib/text'

const shades = 4

/** The gap map as a table: every number is a link to the interventions that it counts. Shades of colour only repeat the numbers. */
export function GapMapTable({ map }: { map: GapMap }) {
  const row = gapMapRows[map.axes.rows]
  const column = gapMapColumns[map.axes.columns]
  const most = Math.max(1, ...map.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ count }) => count))))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <section className="gap-scroll" aria-labelledby="kaart-tabel" tabIndex={0}>
      <table className="gap-table">
        <caption>
          <span id="kaart-tabel">
            Aantal interventies per {row.one.toLowerCase()} en {column.one.toLowerCase()}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{row.one}</th>
            {map.columns.map(({ value, label }) => (
              <ColumnHead key={value} label={label} />
            ))}
            <ColumnHead label={column.none} />
            <ColumnHead label={allLabel} />
          </tr>
        </thead>
        {map.groups.map((group, i) => (
          <tbody key={group.title ?? i}>
            {group.title && (
              <tr>
                <th scope="rowgroup" colSpan={map.columns.length + 3} className="gap-group">
                  <a href={group.path}>{group.title}</a>
                </th>
              </tr>
            )}
            {group.rows.map((line) => (
              <Row key={line.value} row={line} columns={map.columns} most={most} />
            ))}
          </tbody>
        ))}
        <Totals map={map} />
      </table>
    </section>
  )
}

function ColumnHead({ label }: { label: string }) {
  return (
    <th scope="col" className="gap-column">
      <span>{label}</span>
    </th>
  )
}

function Row({ row, columns, most }: { row: GapMapRow; columns: readonly GapMapLine[]; most: number }) {
  return (
    <tr>
      <th scope="row">{row.path ? <a href={row.path}>{row.label}</a> : row.label}</th>
      {row.cells.map((cell, i) => (
        <Cell key={columns[i]?.value} cell={cell} of={`${row.label} × ${columns[i]?.label}`} shade={Math.ceil((shades * cell.count) / most)} />
      ))}
      <Cell cell={row.elsewhere} rest />
      <Cell cell={row.all} of={row.label} rest />
    </tr>
  )
}

/** Those without a row, and all: neither is a sum of what stands above it. */
function Totals({ map }: { map: GapMap }) {
  return (
    <tfoot>
      <tr>
        <th scope="row">{gapMapRows[map.axes.rows].none}</th>
        {[...map.others.cells, map.others.elsewhere, map.others.all].map((cell, i) => (
          <Cell key={i} cell={cell} rest />
        ))}
      </tr>
      <tr>
        <th scope="row">{allLabel}</th>
        {map.columns.map(({ value, label, all }) => (
          <Cell key={value} cell={all} of={label} rest />
        ))}
        <Cell cell={map.all.elsewhere} rest />
        <Cell cell={map.all} of="alle" rest />
      </tr>
    </tfoot>
  )
}

function Cell({ cell: { count, href }, of, shade = 0, rest = false }: { cell: GapMapCount; of?: string; shade?: number; rest?: boolean }) {
  return (
    <td className={rest ? 'gap-rest' : `gap-map-level-${shade}`}>
      {href ? (
        <a href={href}>
          {formatNumber(count)}
          <span className="sr-only">
            {count === 1 ? ' interventie' : ' interventies'}: {of}
          </span>
        </a>
      ) : (
        formatNumber(count)
      )}
    </td>
  )
}
