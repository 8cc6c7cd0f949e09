import '@/components/assessing/board/figures.css'

type Cell = { text: string; href?: string; note?: string }
type Props = {
  title: string
  note?: string
  rounds: readonly { slug: string; title: string }[]
  rows: readonly { label: string; how: string; cells: readonly Cell[] }[]
}

/** Figures of a round beside those of earlier ones; each says how it is counted. */
export function FiguresTable({ title, note, rounds, rows }: Props) {
  return (
    <section className="figures" aria-label={title}>
      <h2>{title}</h2>
      {note && <p className="muted">{note}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard. */}
      <section className="rows-scroll" aria-label={`${title}, tabel`} tabIndex={0}>
        <table className="rows figures-table">
          <thead>
            <tr>
              <th scope="col">Cijfer</th>
              {rounds.map(({ slug, title: round }, i) => (
                <th key={slug} scope="col">
                  {i === 0 ? round : <a href={`/beoordelen/rondes/${slug}/cijfers`}>{round}</a>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, how, cells }) => (
              <tr key={label}>
                <th scope="row">
                  {label}
                  <span className="muted">{how}</span>
                </th>
                {cells.map((cell, i) => (
                  <td key={rounds[i]?.slug}>
                    {cell.href ? (
                      <a href={cell.href}>
                        {cell.text}
                        <span className="sr-only">
                          {' '}
                          {label.toLowerCase()}, {rounds[i]?.title}
                        </span>
                      </a>
                    ) : (
                      cell.text
                    )}
                    {cell.note && <span className="muted"> {cell.note}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rounds.length === 1 && <p className="muted">Er is nog geen eerdere ronde om mee te vergelijken.</p>}
    </section>
  )
}
