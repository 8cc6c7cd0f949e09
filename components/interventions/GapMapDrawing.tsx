import type { GapMap, GapMapRow } from '@/lib/interventions/gap-map'
import { gapMapColumns, gapMapRows } from '@/lib/interventions/gap-map-address'
import { truncate } from '@/lib/text'

const cell = 46
const labels = { width: 250, height: 190, longest: 34, longestAbove: 32 }
/** Room for the last name above, which leans over. */
const overhang = 130
const group = 34
const largest = cell / 2 - 2

type Line = { kind: 'group'; title: string; y: number } | { kind: 'row'; row: GapMapRow; y: number }

/** The gap map as bubbles on a grid, from the same numbers as the table: the area of a bubble is the number of interventions. */
export function GapMapDrawing({ map }: { map: GapMap }) {
  const { lines, height } = layOut(map)
  const width = labels.width + map.columns.length * cell + overhang
  const most = Math.max(1, ...map.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ count }) => count))))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <section className="gap-drawing" aria-labelledby="tekening" tabIndex={0}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-labelledby="tekening-titel tekening-uitleg">
        <title id="tekening-titel">{`${gapMapRows[map.axes.rows].many} en ${gapMapColumns[map.axes.columns].many.toLowerCase()}, getekend`}</title>
        <desc id="tekening-uitleg">{description(map)}</desc>
        {map.columns.map(({ value, label }, i) => (
          <ColumnLabel key={value} label={label} x={labels.width + (i + 0.5) * cell} bottom={height - cell / 2} />
        ))}
        {lines.map((line) =>
          line.kind === 'group' ? (
            <text key={line.title} x={0} y={line.y + group - 10} className="gap-drawing-group">
              {truncate(line.title, 80)}
            </text>
          ) : (
            <DrawnRow key={line.row.value} row={line.row} y={line.y + cell / 2} width={width - overhang} most={most} />
          ),
        )}
      </svg>
    </section>
  )
}

/** Where each row and title begins, from top to bottom. */
function layOut({ groups }: GapMap): { lines: Line[]; height: number } {
  const lines: Line[] = []
  let y = labels.height
  for (const { title, rows } of groups) {
    if (title) lines.push({ kind: 'group', title, y })
    if (title) y += group
    for (const row of rows) {
      lines.push({ kind: 'row', row, y })
      y += cell
    }
  }
  return { lines, height: y + cell / 2 }
}

function ColumnLabel({ label, x, bottom }: { label: string; x: number; bottom: number }) {
  return (
    <>
      <text transform={`translate(${x + 5} ${labels.height - 12}) rotate(-52)`}>{truncate(label, labels.longestAbove)}</text>
      <line x1={x} x2={x} y1={labels.height - 4} y2={bottom} className="gap-drawing-line" />
    </>
  )
}

function DrawnRow({ row, y, width, most }: { row: GapMapRow; y: number; width: number; most: number }) {
  return (
    <>
      <text x={labels.width - 16} y={y + 5} textAnchor="end">
        {truncate(row.label, labels.longest)}
      </text>
      <line x1={labels.width} x2={width} y1={y} y2={y} className="gap-drawing-line" />
      {row.cells.map(({ count }, i) => count > 0 && <Bubble key={i} count={count} x={labels.width + (i + 0.5) * cell} y={y} most={most} />)}
    </>
  )
}

/** Where the number does not fit in the bubble it stands beside it. */
function Bubble({ count, x, y, most }: { count: number; x: number; y: number; most: number }) {
  const radius = Math.max(3, largest * Math.sqrt(count / most))
  const inside = radius >= 4 + 5 * String(count).length
  return (
    <>
      <circle cx={x} cy={y} r={radius} className="gap-drawing-bubble" />
      {inside ? (
        <text x={x} y={y + 5} textAnchor="middle" className="gap-drawing-inside">
          {count}
        </text>
      ) : (
        <text x={x + radius * 0.7 + 3} y={y - radius * 0.7 - 1} className="gap-drawing-beside">
          {count}
        </text>
      )}
    </>
  )
}

function description({ groups, columns }: GapMap): string {
  const pairs = groups.flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.map(({ count }, i) => ({ count, label: `${row.label} bij ${columns[i]?.label}` }))),
  )
  const top = pairs
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 3)
  const empty = pairs.filter(({ count }) => count === 0).length
  const most = top.map(({ count, label }) => `${label} (${count})`).join(', ')
  return `${empty} van de ${pairs.length} plaatsen zijn leeg. ${most ? `De meeste interventies: ${most}. ` : ''}Alle getallen staan in de tabel erboven.`
}
