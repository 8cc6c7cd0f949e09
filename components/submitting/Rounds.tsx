import { RoundCard } from '@/components/submitting/RoundCard'
import { quickscanPath } from '@/lib/quickscan/quickscan'
import type { PublicRound, RoundDay } from '@/lib/rounds/shapes'

type Props = { rounds: readonly { round: PublicRound; agenda: readonly RoundDay[] }[] }

/** The rounds that one may know of; without any, what one can do meanwhile. */
export function Rounds({ rounds }: Props) {
  return (
    <section aria-labelledby="ronde" className="doc-section explained">
      <h2 id="ronde">{rounds.length > 1 ? 'De rondes' : 'De ronde'}</h2>
      {rounds.length === 0 ? <NoRound /> : rounds.map(({ round, agenda }) => <RoundCard key={round.slug} round={round} agenda={agenda} />)}
    </section>
  )
}

function NoRound() {
  return (
    <div className="round-none">
      <p>
        <strong>Er is nu geen ronde open.</strong> Er is elk jaar een ronde. Zodra de dagen bekend zijn, staan ze hier.
      </p>
      <p>Dit kun je alvast doen:</p>
      <ul>
        <li>
          <a href={quickscanPath}>Doe de quickscan</a>: in tien vragen weet je of je klaar bent, en wat je anders eerst kunt doen.
        </li>
        <li>
          Lees het <a href="/dossiers/wat-werkt-bij-het-verminderen-van-discriminatie">wat-werkt-dossier</a> en zoek de mechanismen die jij gebruikt.
        </li>
        <li>Kijk hieronder waarop we letten, en wat je daarvan al op papier hebt.</li>
        <li>
          Een vraag? <a href="/over-kis/contact">Leg die voor aan KIS</a>.
        </li>
      </ul>
    </div>
  )
}
