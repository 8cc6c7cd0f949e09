import { WorkshopTag } from '@/components/assessing/WorkshopTag'
import type { ListedWorkshop } from '@/lib/rounds/shapes'

/** The workshops of a round, each with how full it is and what is still to be done. */
export function WorkshopTable({ base, workshops }: { base: string; workshops: readonly ListedWorkshop[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard.
    <section className="rows-scroll" aria-label="Workshops" tabIndex={0}>
      <table className="rows round-table">
        <thead>
          <tr>
            <th scope="col">Wanneer</th>
            <th scope="col">Plaats</th>
            <th scope="col" className="round-count">
              Plekken
            </th>
            <th scope="col" className="round-count">
              Wachtlijst
            </th>
            <th scope="col">Staat</th>
          </tr>
        </thead>
        <tbody>
          {workshops.map((workshop) => (
            <tr key={workshop.id}>
              <th scope="row">
                <a href={`${base}/${workshop.id}`}>{workshop.when}</a>
              </th>
              <td data-label="Plaats">{workshop.place}</td>
              <td data-label="Plekken" className="round-count">
                {workshop.taken} van {workshop.capacity}
              </td>
              <td data-label="Wachtlijst" className="round-count">
                {workshop.waiting}
              </td>
              <td data-label="Staat">
                <WorkshopTag workshop={workshop} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
