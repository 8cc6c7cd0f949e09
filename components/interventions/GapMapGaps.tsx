import { findGaps, type GapMap, type GapMapLine } from '@/lib/interventions/gap-map'
import { gapMapColumns, gapMapRows } from '@/lib/interventions/gap-map-address'
import { interventionCount } from '@/lib/interventions/words'

/** The gaps in words: what has no intervention at all, and where none names a row. */
export function GapMapGaps({ map }: { map: GapMap }) {
  const { rows, columns, unnamed, empty, pairs } = findGaps(map)
  const row = gapMapRows[map.axes.rows]
  const column = gapMapColumns[map.axes.columns]
  return (
    <section className="gap-gaps" aria-labelledby="leeg">
      <h2 id="leeg">Wat nog leeg is</h2>
      <p>
        <strong>
          {empty} van de {pairs}
        </strong>{' '}
        combinaties van {row.one.toLowerCase()} en {column.one.toLowerCase()} hebben geen interventie.
      </p>
      <div className="gap-lists">
        <Gap title={`${row.many} zonder interventie`} lines={rows} none={`Elk van deze ${row.many.toLowerCase()} komt in minstens één interventie voor.`} />
        <Gap
          title={`${column.many} zonder interventie`}
          lines={columns}
          none={`Bij elk van deze ${column.many.toLowerCase()} hoort minstens één interventie.`}
        />
        <Gap
          title={`${column.many} waar geen enkele interventie een ${row.one.toLowerCase()} noemt`}
          lines={unnamed}
          none={`Bij elk van deze ${column.many.toLowerCase()} noemt minstens één interventie er een.`}
        />
      </div>
    </section>
  )
}

function Gap({ title, lines, none }: { title: string; lines: readonly GapMapLine[]; none: string }) {
  return (
    <div>
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {lines.map(({ value, label, path, all }) => (
            <li key={value}>
              {path ? <a href={path}>{label}</a> : label}
              {all.href && (
                <>
                  {' '}
                  (<a href={all.href}>{interventionCount(all.count)}</a>)
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
