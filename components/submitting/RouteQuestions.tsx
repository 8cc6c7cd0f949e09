import type { ReactNode } from 'react'
import { Disclosure } from '@/components/ui/Disclosure'
import { quickscanPath } from '@/lib/quickscan/quickscan'

const questions: { title: string; answer: ReactNode }[] = [
  {
    title: 'Moet ik de workshop volgen?',
    answer: (
      <p>
        Ja, tenzij je de workshop al eens volgde. Dat zeg je bij het aanmelden. Heeft niemand van je organisatie haar gevolgd, dan kies je na je aanmelding een
        datum.
      </p>
    ),
  },
  {
    title: 'Wat kost meedoen?',
    answer: (
      <p>
        Reken in elk geval op je eigen tijd: het beschrijven kost enkele weken, soms maanden. Of er een bijdrage in geld is, is niet opgegeven.{' '}
        <a href="/over-kis/contact">Vraag het na bij KIS</a> als het voor jou uitmaakt.
      </p>
    ),
  },
  {
    title: 'Er is nog geen onderzoek naar mijn interventie. Kan ik meedoen?',
    answer: (
      <p>
        Ja. Of een interventie goed is onderbouwd en of haar effect is onderzocht, zijn twee aparte dingen. Is er geen onderzoek, dan staat dat erbij. Lees meer
        in <a href="/interventies/uitleg">de uitleg bij de database</a>.
      </p>
    ),
  },
  {
    title: 'Past een andere databank beter?',
    answer: (
      <p>
        Dat kan. Movisie heeft een databank voor sociale interventies, het NJi voor jeugdinterventies en het RIVM voor gezondheid. Zij vragen alle drie om een
        procesevaluatie. De <a href={quickscanPath}>quickscan</a> zegt welke bij jou past en wat er nog voor nodig is. Sta je al in een andere databank, dan kun
        je hier ook meedoen; je zegt het erbij.
      </p>
    ),
  },
  {
    title: 'Wie ziet wat ik schrijf?',
    answer: <p>Tot je interventie is opgenomen, zien alleen jij, je collega’s van dezelfde organisatie en KIS wat je schrijft.</p>,
  },
  {
    title: 'Kunnen we er samen aan werken?',
    answer: <p>Ja. Na je aanmelding nodig je collega’s uit. Jullie kunnen tegelijk schrijven zonder elkaars tekst kwijt te raken.</p>,
  },
  {
    title: 'Mijn interventie staat er al in. Hoe geef ik iets door?',
    answer: (
      <p>
        Een kleine wijziging geef je door zonder nieuwe ronde, als jouw organisatie de interventie op het platform beheert. Is er veel veranderd, meld dan een
        nieuwe versie aan. Wat er al staat, nemen we voor je over.
      </p>
    ),
  },
]

/** What owners ask first. */
export function RouteQuestions() {
  return (
    <section aria-labelledby="vragen" className="doc-section explained">
      <h2 id="vragen">Veelgestelde vragen</h2>
      <div className="route-questions">
        {questions.map(({ title, answer }) => (
          <Disclosure key={title} title={title}>
            {answer}
          </Disclosure>
        ))}
      </div>
    </section>
  )
}
