import { AnswerFields } from '@/components/worksheet/AnswerFields'
import { answerNames } from '@/components/worksheet/answer-names'
import { RemarkCard } from '@/components/worksheet/RemarkCard'
import { labelOfPath } from '@/lib/editor/labels'
import { feedbackState, lastAnswer } from '@/lib/submissions/feedback'
import type { RemarkView } from '@/lib/submissions/shapes'

/** Feedback of KIS on a field, with an answer to each; what is settled is folded. */
export function FieldRemarks({ remarks, canAnswer }: { remarks: readonly RemarkView[]; canAnswer: boolean }) {
  const settled = remarks.filter((remark) => feedbackState(remark) === 'resolved')
  const live = remarks.filter((remark) => feedbackState(remark) !== 'resolved')
  if (remarks.length === 0) return null
  return (
    <div className="work-remarks">
      {live.map((remark) => (
        <RemarkCard key={remark.id} remark={remark} field={fieldOf(remark)}>
          {canAnswer && <Answer remark={remark} />}
        </RemarkCard>
      ))}
      {settled.length > 0 && (
        <details className="work-more">
          <summary>{settled.length === 1 ? 'Eén afgehandelde opmerking' : `${settled.length} afgehandelde opmerkingen`}</summary>
          {settled.map((remark) => (
            <RemarkCard key={remark.id} remark={remark} field={fieldOf(remark)} />
          ))}
        </details>
      )}
    </div>
  )
}

function Answer({ remark }: { remark: RemarkView }) {
  const before = lastAnswer(remark.answers)
  return (
    <details className="work-more" open={feedbackState(remark) === 'open'}>
      <summary>{before ? 'Wijzig je antwoord' : 'Geef antwoord'}</summary>
      <div className="answer-fields">
        <AnswerFields names={answerNames(remark.id)} id={`antwoord-${remark.id}`} says={before?.says ?? ''} text={before?.text ?? ''} />
        <div>
          <button type="submit" name="_doe" value={`antwoord ${remark.id}`} className="button border-line-strong bg-white text-ink hover:border-ink">
            Bewaar je antwoord
          </button>
        </div>
      </div>
    </details>
  )
}

function fieldOf({ path }: RemarkView): string {
  const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
  return labelOfPath('interventie', keys)
}
