import { Icon } from '@/components/ui/Icon'
import { formatNumber } from '@/lib/text'
import type { Obstacle } from '@/lib/workflow/shapes'

/** All reasons why it can't be published yet, each with the way to its field; and apart from those what could be better. */
export function Obstacles({ obstacles }: { obstacles: readonly Obstacle[] }) {
  const [blocking, hints] = [obstacles.filter(({ hint }) => !hint), obstacles.filter(({ hint }) => hint)]
  return (
    <section className="panel" aria-labelledby="oplossen">
      <h2 id="oplossen">{blocking.length > 0 ? `Eerst oplossen (${formatNumber(blocking.length)})` : 'Niets staat publicatie in de weg'}</h2>
      {blocking.length > 0 && <ObstacleList obstacles={blocking} />}
      {blocking.length === 0 && (
        <p className="publish-clear">
          <Icon name="check" />
          <span>Alle verplichte velden zijn ingevuld, de koppen lopen goed en alle verwijzingen werken.</span>
        </p>
      )}
      {hints.length > 0 && (
        <details>
          <summary>Kan beter ({formatNumber(hints.length)}), maar houdt publicatie niet tegen</summary>
          <ObstacleList obstacles={hints} />
        </details>
      )}
    </section>
  )
}

function ObstacleList({ obstacles }: { obstacles: readonly Obstacle[] }) {
  return (
    <ul className="publish-obstacles">
      {obstacles.map(({ place, message, href }, i) => (
        <li key={i}>
          <a href={href}>{place}</a>
          <span>{message}</span>
        </li>
      ))}
    </ul>
  )
}
