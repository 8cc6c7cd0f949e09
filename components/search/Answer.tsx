import { Icon } from '@/components/ui/Icon'
import type { AnswerView, Passage } from '@/lib/search/question/shape'

/** The answer to a question in a sentence: what it is, what was understood, and the sources word for word. */
export function Answer({ answer }: { answer: AnswerView }) {
  const { supported, sentence, chips, passages, literalHref } = answer
  return (
    <section aria-labelledby="antwoord-kop" className="answer-box" data-supported={supported}>
      <h2 id="antwoord-kop" className="answer-label">
        {supported ? 'Antwoord' : 'Geen antwoord gevonden'}
      </h2>
      <p className="answer-sentence">{sentence}</p>
      {passages.length > 0 && <Quotes passages={passages} />}
      <div className="answer-ways">
        {chips.length > 0 && <Understood chips={chips} />}
        <p className="answer-links">
          {!supported && (
            <a href="/over-kis/contact">
              <Icon name="arrow-right" />
              <span>Stel je vraag aan KIS</span>
            </a>
          )}
          <a href={literalHref}>
            <Icon name="search" />
            <span>Zoek letterlijk op je woorden</span>
          </a>
        </p>
      </div>
    </section>
  )
}

function Quotes({ passages }: { passages: Passage[] }) {
  return (
    <ul className="answer-quotes" data-count={passages.length}>
      {passages.map(({ text, path, title, typeLabel }) => (
        <li key={text}>
          <figure>
            <blockquote>
              <p>{text}</p>
            </blockquote>
            <figcaption>
              <a href={path}>{title}</a>
              <span>{typeLabel}</span>
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  )
}

/** Every chip is a link to the same search without it. */
function Understood({ chips }: Pick<AnswerView, 'chips'>) {
  return (
    <div className="answer-chips">
      <p id="antwoord-begrepen">Zo begrepen we je vraag</p>
      <ul aria-labelledby="antwoord-begrepen">
        {chips.map(({ label, href }) => (
          <li key={label}>
            <a href={href} className="chip">
              <span className="sr-only">Laat los: </span>
              <span>{label}</span>
              <Icon name="close" />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
