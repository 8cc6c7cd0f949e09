import '@/components/owners/owners.css'
import { Button } from '@/components/ui/Button'
import { When } from '@/components/ui/When'

type Props = { rounds: readonly { slug: string; title: string; until: string }[] /** There is nothing yet to show. */; newcomer: boolean }

/** The way to a next submission; who has none yet gets the whole route in a few lines. */
export function RegisterAnother({ rounds, newcomer }: Props) {
  return (
    <section className="panel panel-quiet owner-start" aria-labelledby="aanmelden">
      <h2 id="aanmelden">{newcomer ? 'Welkom. Zo begin je' : 'Nog een interventie aanmelden'}</h2>
      {newcomer && <Route />}
      {rounds.length === 0 ? (
        <p>
          Er is nu geen ronde waarvoor je je kunt aanmelden. Op de pagina <a href="/interventies/indienen">Interventie indienen</a> staat wanneer de volgende
          begint.
        </p>
      ) : (
        <>
          {rounds.map(({ slug, title, until }) => (
            <p key={slug}>
              Aanmelden voor <strong>{title}</strong> kan tot en met <When date={until} />.
            </p>
          ))}
          <p className="next-step-actions">
            <Button href="/mijn-interventies/nieuw" variant={newcomer ? 'primary' : 'secondary'}>
              Meld een interventie aan
            </Button>
            <Button href="/interventies/indienen/quickscan" variant="secondary">
              Doe eerst de quickscan
            </Button>
          </p>
        </>
      )}
    </section>
  )
}

function Route() {
  return (
    <>
      <p>Je beschrijft je interventie stap voor stap, online. KIS leest mee en geeft feedback. Je hoeft niet alles in één keer te weten.</p>
      <ol>
        <li>Meld je interventie aan. In de quickscan zie je met tien vragen of het een goed moment is.</li>
        <li>Volg de workshop. Heb je die eerder gevolgd, dan kun je meteen schrijven.</li>
        <li>Schrijf het werkblad en dien een eerste versie in. Alles wordt bewaard terwijl je typt.</li>
        <li>Verwerk de feedback van KIS. Meestal zijn er twee rondes, soms drie.</li>
        <li>Twee beoordelaars bekijken het resultaat. Daarna volgt het besluit.</li>
      </ol>
      <p>
        Meer weten? Lees <a href="/interventies/indienen">hoe het indienen gaat</a>.
      </p>
    </>
  )
}
