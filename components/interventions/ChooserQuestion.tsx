import { ChooserProgress } from '@/components/interventions/ChooserProgress'
import { Breadcrumb } from '@/components/layout/Breadcrumb'
import { Container } from '@/components/layout/Container'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { type Answer, type Choice, choiceHref, chooserPath, outcomeStep, type Question, questions, stepValue, withoutAnswer } from '@/lib/interventions/chooser'
import { formatNumber } from '@/lib/text'

type Props = {
  choice: Choice
  question: Question
  /** Every answer, with how many interventions remain when it is given. */
  answers: (Answer & { count: number })[]
  /** How many fit what was answered so far. */
  total: number
  /** The list with the answers so far as its filters. */
  listHref: string
}

/** One question a page: a form that works by its address alone, so that going back loses nothing. */
export function ChooserQuestion({ choice, question, answers, total, listHref }: Props) {
  const { step } = choice
  const last = step === questions.length
  return (
    <Container className="chooser">
      <Breadcrumb trail={[{ label: 'Interventies', href: '/interventies' }]} current="Help me kiezen" />
      <div className="chooser-grid">
        <div>
          <ChooserProgress step={step} />
          {step > 1 && (
            <a href={choiceHref({ ...choice, step: step - 1 })} className="chooser-back">
              <Icon name="arrow-left" />
              <span>Vorige vraag</span>
            </a>
          )}
          <form action={chooserPath} method="get">
            <OtherAnswers choice={choice} question={question} />
            <input type="hidden" name="stap" value={stepValue(step + 1)} />
            <fieldset aria-describedby="hulp">
              <legend>
                <h1>{question.title}</h1>
              </legend>
              <p id="hulp" className="lead">
                {question.hint}
              </p>
              <Options choice={choice} question={question} answers={answers} />
            </fieldset>
            <div className="chooser-ways">
              <Button type="submit" iconAfter="arrow-right">
                {last ? 'Toon wat past' : 'Volgende vraag'}
              </Button>
              <Button href={choiceHref({ ...withoutAnswer(choice, question.facet), step: step + 1 })} variant="quiet">
                Sla deze vraag over
              </Button>
            </div>
          </form>
        </div>
        <SoFar choice={choice} total={total} listHref={listHref} />
      </div>
    </Container>
  )
}

/** What was answered to the other questions goes along in the form. */
function OtherAnswers({ choice, question }: Pick<Props, 'choice' | 'question'>) {
  return questions
    .filter(({ facet }) => facet !== question.facet)
    .flatMap(({ facet }) => (choice.query.filters[facet] ?? []).map((value) => <input key={`${facet}${value}`} type="hidden" name={facet} value={value} />))
}

function Options({ choice, question, answers }: Pick<Props, 'choice' | 'question' | 'answers'>) {
  const given = choice.query.filters[question.facet] ?? []
  const explained = answers.some(({ explanation }) => explanation)
  return (
    <ul className={explained ? 'chooser-options' : 'chooser-options chooser-options-short'}>
      {answers.map(({ value, label, explanation, count }) => (
        <li key={value}>
          <label className="chooser-option" data-count={count}>
            <input
              type="checkbox"
              name={question.facet}
              value={value}
              defaultChecked={given.includes(value)}
              disabled={count === 0 && !given.includes(value)}
            />
            <span>
              <span className="chooser-label">{label}</span>
              {explanation && <span className="chooser-explanation">{explanation}</span>}
            </span>
            <span className="chooser-count">
              {formatNumber(count)}
              <span className="sr-only">{question.facet === 'zonder' ? ' blijven over' : ' interventies'}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  )
}

function SoFar({ choice, total, listHref }: Pick<Props, 'choice' | 'total' | 'listHref'>) {
  const answered = Object.keys(choice.query.filters).length > 0
  return (
    <aside aria-label="Tot nu toe" className="chooser-so-far">
      <p className="chooser-total" data-total={total}>
        <strong>{formatNumber(total)}</strong> {total === 1 ? 'interventie' : 'interventies'}{' '}
        {answered ? `${total === 1 ? 'past' : 'passen'} nu` : 'om uit te kiezen'}
      </p>
      <p className="chooser-note">Het getal achter een antwoord zegt hoeveel er overblijven als je het kiest.</p>
      <ul>
        <li>
          <a href={choiceHref({ ...choice, step: outcomeStep })}>Genoeg gevraagd: toon wat past</a>
        </li>
        <li>
          <a href={listHref}>Bekijk ze in de lijst</a>
        </li>
      </ul>
    </aside>
  )
}
