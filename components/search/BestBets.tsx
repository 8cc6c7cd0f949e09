import { Highlighted } from '@/components/search/Highlighted'
import { Icon } from '@/components/ui/Icon'
import { ExampleTag, ExpiredTag } from '@/components/ui/Tag'
import type { SearchHit } from '@/lib/search/query'

/** What KIS chose for these words; says so, because it stands above what fits the words best. Short, so that the results stay in sight. */
export function BestBets({ bets }: { bets: SearchHit[] }) {
  return (
    <section aria-label="Aanraders van KIS" className="best-bets">
      <p className="best-bets-label">
        <Icon name="check" />
        <span>{bets.length === 1 ? 'Aanrader van KIS' : 'Aanraders van KIS'}</span>
      </p>
      <ul>
        {bets.map((bet) => (
          <li key={bet.path}>
            <Bet bet={bet} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Bet({ bet }: { bet: SearchHit }) {
  const { path, title, typeLabel, passage, example, expired } = bet
  return (
    <article className="best-bet">
      <h3>
        <a href={path}>
          <Highlighted segments={title} />
        </a>
        <span className="best-bet-kind">{typeLabel}</span>
        {example && <ExampleTag />}
        {expired && <ExpiredTag />}
      </h3>
      {passage.length > 0 && (
        <p>
          <Highlighted segments={passage} />
        </p>
      )}
    </article>
  )
}
