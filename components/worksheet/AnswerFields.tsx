import { type AnswerSays, answerLabels } from '@/lib/submissions/feedback'

export type AnswerNames = { says: string; text: string }

type Props = {
  /** The names of the two inputs: in a form of its own "says" and "text"; in the form of the worksheet with the remark's id before it. */
  names: AnswerNames
  /** Tells the ids of several remarks on a page apart. */
  id: string
  says?: string
  text?: string
  errors?: { says?: string; text?: string }
}

/** Whether a remark was dealt with, and what there is to say about it. Only inputs: the form around it is the caller's. */
export function AnswerFields({ names, id, says = '', text = '', errors = {} }: Props) {
  return (
    <>
      <fieldset className="answer-says" aria-describedby={errors.says ? `${id}-says-fout` : undefined}>
        <legend>Wat heb je ermee gedaan?</legend>
        {errors.says && <FieldError id={`${id}-says-fout`}>{errors.says}</FieldError>}
        {(Object.keys(answerLabels) as AnswerSays[]).map((value) => (
          <label key={value}>
            <input id={`${id}-${value}`} type="radio" name={names.says} value={value} defaultChecked={says === value} />
            <span>{answerLabels[value]}</span>
          </label>
        ))}
      </fieldset>
      <div className="answer-text">
        <label htmlFor={`${id}-text`}>
          Toelichting <span className="field-optional">(nodig als je het niet verwerkt)</span>
        </label>
        {errors.text && <FieldError id={`${id}-text-fout`}>{errors.text}</FieldError>}
        <textarea
          id={`${id}-text`}
          name={names.text}
          rows={3}
          defaultValue={text}
          className="control"
          aria-invalid={errors.text ? true : undefined}
          aria-describedby={errors.text ? `${id}-text-fout` : undefined}
        />
      </div>
    </>
  )
}

function FieldError({ id, children }: { id: string; children: string }) {
  return (
    <p id={id} className="field-error">
      <span className="sr-only">Fout: </span>
      {children}
    </p>
  )
}
