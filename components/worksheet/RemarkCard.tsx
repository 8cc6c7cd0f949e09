import '@/components/worksheet/remark.css'
import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/Icon'
import { When } from '@/components/ui/When'
import { isoDay } from '@/lib/dates'
import { type AnswerSays, answerLabels, type FeedbackState, feedbackLabels, feedbackState } from '@/lib/submissions/feedback'
import type { AnswerView, RemarkView } from '@/lib/submissions/shapes'

type Props = {
  remark: RemarkView
  /** Where the field is called, for people; left out where the card stands beside it. */
  field?: ReactNode
  /** The level of its heading. */
  level?: 3 | 4
  /** What can be done: an answer (AnswerForm or AnswerFields), links. */
  children?: ReactNode
}

/** A remark of KIS with what was answered: what it asks, whether it must, and where it stands. Renders on the server and in the browser. */
export function RemarkCard({ remark, field, level = 3, children }: Props) {
  const { id, text, quote, required, version, author, createdAt, answers } = remark
  const state = feedbackState(remark)
  const Heading = `h${level}` as const
  return (
    <article id={`opmerking-${id}`} className="remark" data-state={state} data-required={required} aria-labelledby={`opmerking-${id}-kop`} tabIndex={-1}>
      <div className="remark-head">
        <Heading id={`opmerking-${id}-kop`} className="remark-title">
          <Icon name={required ? 'warning' : 'info'} />
          <span>
            {required ? 'Moet' : 'Advies'}
            {field && <>: {field}</>}
          </span>
        </Heading>
        <StateOf state={state} />
      </div>
      {quote && <blockquote className="remark-quote">{quote}</blockquote>}
      <p className="remark-text">{text}</p>
      <p className="muted">
        {author}, bij versie {version}, <When date={isoDay(new Date(createdAt))} />
      </p>
      {answers.length > 0 && <Answers answers={answers} />}
      {children && <div className="remark-actions">{children}</div>}
    </article>
  )
}

const icons = { open: 'clock', answered: 'experience', resolved: 'check' } as const satisfies Record<FeedbackState, string>

function StateOf({ state }: { state: FeedbackState }) {
  return (
    <span className="remark-state">
      <Icon name={icons[state]} />
      {feedbackLabels[state]}
    </span>
  )
}

function Answers({ answers }: { answers: readonly AnswerView[] }) {
  return (
    <ol className="remark-answers" aria-label="Antwoorden">
      {answers.map(({ id, author, says, text, createdAt }) => (
        <li key={id}>
          <p className="muted">
            {says !== '' && <strong>{answerLabels[says as AnswerSays]}</strong>} {author}, <When date={isoDay(new Date(createdAt))} />
          </p>
          {text && <p className="remark-text">{text}</p>}
        </li>
      ))}
    </ol>
  )
}
