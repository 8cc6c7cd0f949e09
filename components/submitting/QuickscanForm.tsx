import '@/components/submitting/quickscan.css'
import { Container } from '@/components/layout/Container'
import { PageHeader } from '@/components/layout/PageHeader'
import { Button } from '@/components/ui/Button'
import { type Answers, type Question, quickscanPath } from '@/lib/quickscan/quickscan'

type Props = {
  questions: readonly Question[]
  answers: Answers
  /** The questions that were left out when the advice was asked for. */
  unanswered: readonly string[]
}

/** All ten questions on one page: one sees how many there are, and can go back to any of them. Works by its address alone. */
export function QuickscanForm({ questions, answers, unanswered }: Props) {
  return (
    <>
      <PageHeader
        title="Is je interventie klaar om in te dienen?"
        label="Quickscan"
        intro={<p>Tien vragen, dan weet je waar je staat. Je antwoorden staan alleen in het adres van deze pagina: we bewaren niets.</p>}
        trail={[
          { label: 'Interventies', href: '/interventies' },
          { label: 'Indienen', href: '/interventies/indienen' },
        ]}
        current="Quickscan"
      />
      <Container>
        {unanswered.length > 0 && <LeftOut questions={questions.filter(({ id }) => unanswered.includes(id))} />}
        <form action={quickscanPath} method="get" className="quickscan">
          {questions.map((question, index) => (
            <QuestionField
              key={question.id}
              question={question}
              number={index + 1}
              given={answers[question.id] ?? []}
              missing={unanswered.includes(question.id)}
            />
          ))}
          <Button type="submit" name="stap" value="advies" iconAfter="arrow-right">
            Toon mijn advies
          </Button>
        </form>
      </Container>
    </>
  )
}

function LeftOut({ questions }: { questions: readonly Question[] }) {
  return (
    // biome-ignore lint/a11y/noAutofocus: the page is new to who just sent the form, and this is what it is about.
    <div className="error-summary" role="alert" aria-labelledby="open-vragen" tabIndex={-1} autoFocus>
      <h2 id="open-vragen">{questions.length === 1 ? 'Eén vraag is nog open' : `${questions.length} vragen zijn nog open`}</h2>
      <p>Beantwoord ze allemaal. Dan klopt het advies.</p>
      <ul>
        {questions.map(({ id, title, options }) => (
          <li key={id}>
            <a href={`#${id}-${options[0]?.value}`}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

type FieldProps = { question: Question; number: number; given: readonly string[]; missing: boolean }

function QuestionField({ question: { id, title, hint, several, options }, number, given, missing }: FieldProps) {
  const described = [hint && `${id}-uitleg`, missing && `${id}-fout`].filter(Boolean).join(' ')
  return (
    <fieldset className={missing ? 'scan-question field-wrong' : 'scan-question'} aria-describedby={described || undefined}>
      <legend>
        <span className="scan-number">{number}.</span> {title}
      </legend>
      {hint && (
        <p id={`${id}-uitleg`} className="field-hint">
          {hint}
        </p>
      )}
      {missing && (
        <p id={`${id}-fout`} className="field-error">
          <span className="sr-only">Fout: </span>Kies een antwoord
        </p>
      )}
      <ul className="scan-options">
        {options.map(({ value, label }) => (
          <li key={value}>
            <label className="scan-option">
              <input type={several ? 'checkbox' : 'radio'} id={`${id}-${value}`} name={id} value={value} defaultChecked={given.includes(value)} />
              <span>{label}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
