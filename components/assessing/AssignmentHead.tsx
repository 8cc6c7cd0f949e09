import '@/components/assessing/round.css'
import '@/components/assessing/verdicts.css'
import '@/components/assessing/assessing.css'
import '@/components/redactie/versions/versions.css'
import { PageHead } from '@/components/redactie/PageHead'
import { StateTag } from '@/components/redactie/StateTag'
import { Button } from '@/components/ui/Button'
import { When } from '@/components/ui/When'
import { type OwnStep, stepWords } from '@/lib/reviews/shapes'

type Facts = { title: string; organisation: string; round: string; stateWords: string; declared: boolean; step: OwnStep; due: string | null }
type Props = {
  facts: Facts
  base: string
  current?: 'beoordeling' | 'consensus' | 'vergelijk'
  tabs?: { assessment: boolean; consensus: boolean; compare: boolean }
}

/** The head of every page about a submission that one assesses: what it is, what is to do, and the way to its other pages. */
export function AssignmentHead({ facts, base, current, tabs }: Props) {
  const { title, organisation, round, stateWords, step, due } = facts
  return (
    <>
      <PageHead
        title={
          <>
            {title} <StateTag label={stateWords} />
          </>
        }
        back={{ href: '/beoordelen', label: 'Te beoordelen' }}
        intro={`${organisation}, ${round}`}
        actions={<Next step={step} base={base} current={current} />}
      />
      <p className="assignment-next">
        <strong>{says[step]}</strong>
        {due && step !== 'done' && (
          <>
            {' '}
            Uiterlijk <When date={due} />.
          </>
        )}
      </p>
      {tabs && <Tabs base={base} current={current} tabs={tabs} />}
    </>
  )
}

const says: Record<OwnStep, string> = {
  declare: 'Zeg of je belangen hebt. Daarna zie je de tekst.',
  remark: 'Lees deze versie en schrijf je opmerkingen. De coördinator geeft alle opmerkingen in één keer vrij.',
  assess: 'Geef per criterium een oordeel en lever je beoordeling in. De andere beoordelaar ziet haar pas als jullie allebei klaar zijn.',
  agree: 'Bekijk elkaars oordeel, kom samen tot een advies en stem ermee in.',
  wait: 'Je hoeft nu niets te doen. Je krijgt een mail als dat verandert.',
  done: 'Dit is klaar. Je hoeft niets meer te doen.',
}

function Next({ step, base, current }: { step: OwnStep; base: string; current: Props['current'] }) {
  if (step === 'assess' && current !== 'beoordeling') return <Button href={`${base}/beoordeling`}>{stepWords.assess}</Button>
  if (step === 'agree' && current !== 'consensus') return <Button href={`${base}/consensus`}>{stepWords.agree}</Button>
  return null
}

function Tabs({ base, current, tabs }: Required<Pick<Props, 'base' | 'tabs'>> & Pick<Props, 'current'>) {
  const places = [
    { id: undefined, label: 'Tekst en opmerkingen', shown: true },
    { id: 'beoordeling', label: 'Beoordeling', shown: tabs.assessment },
    { id: 'consensus', label: 'Consensus', shown: tabs.consensus },
    { id: 'vergelijk', label: 'Versies vergelijken', shown: tabs.compare },
  ] as const
  return (
    <nav aria-label="Over deze inzending" className="round-tabs">
      <ul>
        {places
          .filter(({ shown }) => shown)
          .map(({ id, label }) => (
            <li key={label}>
              <a href={id ? `${base}/${id}` : base} aria-current={id === current ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
