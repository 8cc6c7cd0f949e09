import type { ReactNode } from 'react'

type Step = { title: string; takes?: string; text: ReactNode }

const steps: Step[] = [
  {
    title: 'Doe de quickscan',
    takes: 'Tien vragen, zonder account',
    text: 'Je krijgt een eerlijk advies: klaar, nog niet, of een andere databank past beter. We bewaren niets.',
  },
  {
    title: 'Meld je aan',
    text: 'Vertel kort wat je interventie is. Je krijgt een eigen pagina, waar je ook collega’s kunt uitnodigen. KIS kijkt of je aanmelding bij de ronde past.',
  },
  {
    title: 'Volg de workshop',
    takes: 'KIS verwacht 8 tot 15 deelnemers',
    text: 'Je leert hoe je je interventie beschrijft en met een verandertheorie onderbouwt. Heb je de workshop al eens gevolgd, dan hoeft het niet opnieuw.',
  },
  {
    title: 'Schrijf je eerste versie',
    takes: 'Enkele weken, soms maanden',
    text: 'Dat doe je online, in delen en in je eigen tempo. Alles wordt vanzelf bewaard. Bij elk deel staat wat we vragen, met een voorbeeld.',
  },
  {
    title: 'Verwerk de feedback',
    takes: 'Meestal twee rondes, soms drie',
    text: 'Onderzoekers van KIS lezen je versie. Hun opmerkingen staan naast de tekst waar ze over gaan. Je past aan, of legt uit waarom niet, en dient opnieuw in.',
  },
  {
    title: 'Besluit',
    text: 'Je hoort het besluit met de reden erbij. Wat wordt opgenomen, staat daarna in de database. Niet elke interventie wordt opgenomen.',
  },
]

/** The way from idea to database, with how long each step takes where the sources say so. */
export function RouteSteps() {
  return (
    <section aria-labelledby="stappen" className="doc-section explained">
      <h2 id="stappen">Zo gaat het</h2>
      <ol className="route-steps">
        {steps.map(({ title, takes, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            {takes && <p className="route-takes">{takes}</p>}
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <p className="route-source">
        Bron voor de stappen, de tijd en de aantallen: <a href="/programma/werkplan-2026">werkplan 2026</a>, project 11, onderdelen A en B.
      </p>
    </section>
  )
}
