import '@/components/assessing/decision.css'
import { Notice } from '@/components/ui/Notice'
import { formatDate } from '@/lib/dates'

type Props = {
  organisation: string
  on: string
  explanation: string
  /** Names of fields that say something else by now. */
  meanwhile: readonly string[]
  state: 'open' | 'accepted' | 'declined'
  answer: string
  answered: { on: string; by: string } | undefined
}

/** Who asks for a change and why, and what came of it. */
export function ChangeFacts({ organisation, on, explanation, meanwhile, state, answer, answered }: Props) {
  return (
    <div className="change-facts">
      <figure className="decision-quote">
        <blockquote>{explanation}</blockquote>
        <figcaption className="muted">
          {organisation}, op {formatDate(on)}
        </figcaption>
      </figure>
      {meanwhile.length > 0 && (
        <Notice tone="warning" title="Intussen gewijzigd">
          <p>
            Online staat nu iets anders dan toen dit werd gevraagd: {meanwhile.join(', ')}. Overnemen kan daarom niet. Wijs de wijziging af en vraag de eigenaar
            om opnieuw te kijken.
          </p>
        </Notice>
      )}
      {answered && (
        <p className="panel panel-quiet">
          <strong>{state === 'accepted' ? 'Overgenomen' : 'Niet overgenomen'}</strong> door {answered.by}, op {formatDate(answered.on)}.
          {answer && <> {answer}</>}
        </p>
      )}
    </div>
  )
}
