import { useContext } from 'react'
import { IssuesContext } from '@/components/editor/fields/issues'
import { AnswerFields } from '@/components/worksheet/AnswerFields'
import { answerNames } from '@/components/worksheet/answer-names'
import { useWork } from '@/components/worksheet/context'
import { RemarkCard } from '@/components/worksheet/RemarkCard'
import { readPath } from '@/lib/editor/field-spec'
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
  const { typed } = useWork()
  const issues = useContext(IssuesContext)
  const before = lastAnswer(remark.answers)
  const names = answerNames(remark.id)
  const wrong = (name: string) => issues.find(({ path }) => path.join('.') === name)?.message
  const [says, text] = [wrong(names.says), wrong(names.text)]
  return (
    <details className="work-more" open={feedbackState(remark) === 'open' || Boolean(says ?? text)}>
      <summary>{before ? 'Wijzig je antwoord' : 'Geef antwoord'}</summary>
      <div className="answer-fields">
        <AnswerFields
          names={names}
          id={`antwoord-${remark.id}`}
          says={typed[names.says]?.[0] ?? before?.says ?? ''}
          text={typed[names.text]?.[0] ?? before?.text ?? ''}
          errors={{ ...(says && { says }), ...(text && { text }) }}
        />
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
  const keys = readPath(path)
  return labelOfPath('interventie', keys)
}
