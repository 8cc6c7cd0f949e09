import '@/components/owners/owners.css'
import { Due, Turn } from '@/components/owners/NextStepPanel'
import { Button } from '@/components/ui/Button'
import type { NextStep } from '@/lib/submissions/status'

type Props = {
  id: string
  title: string
  round: string
  state: string
  next: NextStep
  open: { required: number; advice: number }
  progress?: { complete: number; of: number }
}

/** One running submission in the overview: where it stands, whose turn it is, and the next thing to do. */
export function SubmissionCard({ id, title, round, state, next, open, progress }: Props) {
  const base = `/mijn-interventies/inzendingen/${id}`
  const waiting = open.required + open.advice
  return (
    <article className="submission-card" data-turn={next.turn} aria-labelledby={`inzending-${id}`}>
      <div className="submission-card-head">
        <h3 id={`inzending-${id}`}>
          <a href={base}>{title}</a>
        </h3>
        <p className="muted">
          {round}. {state}
        </p>
      </div>
      <div className="submission-card-next">
        <Turn turn={next.turn} />
        <p>
          <strong>{next.title}</strong>
        </p>
        <Due next={next} />
        {waiting > 0 && (
          <p>
            <a href={`${base}/feedback`}>
              {waiting} {waiting === 1 ? 'opmerking wacht' : 'opmerkingen wachten'} op je antwoord
            </a>
            {open.required > 0 && (
              <>
                , waarvan {open.required} die {open.required === 1 ? 'moet' : 'moeten'}
              </>
            )}
          </p>
        )}
        {progress && <ProgressLine {...progress} />}
      </div>
      {next.action && (
        <p className="submission-card-action">
          <Button href={`${base}/${next.action.page}`} aria-describedby={`inzending-${id}`}>
            {next.action.label}
          </Button>
        </p>
      )}
    </article>
  )
}

/** How complete a worksheet is, in words and as a bar. */
export function ProgressLine({ complete, of }: { complete: number; of: number }) {
  return (
    <p className="progress-line">
      <progress max={of} value={complete} aria-hidden="true" />
      <span>
        {complete} van {of} onderdelen volledig
      </span>
    </p>
  )
}
