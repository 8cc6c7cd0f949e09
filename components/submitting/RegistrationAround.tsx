import type { Crumb } from '@/components/layout/Breadcrumb'
import { Container } from '@/components/layout/Container'
import { PageHeader } from '@/components/layout/PageHeader'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { quickscanPath } from '@/lib/quickscan/quickscan'

/** What happens after one registers, and with what one fills in. */
export function RegistrationTerms() {
  return (
    <aside className="contact-terms" aria-labelledby="daarna">
      <h2 id="daarna">Wat er daarna gebeurt</h2>
      <ul>
        <li>Je krijgt een mail met een link. Daarmee bevestig je je aanmelding en kies je een wachtwoord.</li>
        <li>Je krijgt een eigen pagina. Daar kun je ook collega’s uitnodigen.</li>
        <li>KIS bekijkt je aanmelding en laat weten of je meedoet.</li>
      </ul>
      <p>
        Heb je al een account? <a href="/inloggen?naar=/mijn-interventies/nieuw">Log in en meld je interventie daar aan.</a>
      </p>
      <p className="mt-3">
        Twijfel je of je klaar bent? <a href={quickscanPath}>Doe eerst de quickscan.</a>
      </p>
      <h2 className="mt-8">Jouw gegevens</h2>
      <ul>
        <li>KIS gebruikt je naam en e-mailadres voor je account en om je te mailen over je interventie. Ze staan nergens op het platform.</li>
        <li>Bevestig je niet binnen een week, dan wissen we alles wat je invulde.</li>
      </ul>
      <p>
        <a href="/privacy#als-je-een-interventie-aanmeldt">Lees hoe we met je gegevens omgaan</a>
      </p>
    </aside>
  )
}

/** The same for everybody: it tells nothing about who has an account. */
export function RegistrationSent({ trail, days }: { trail: Crumb[]; days: number }) {
  return (
    <>
      <PageHeader title="Kijk in je mail" trail={trail} current="Aanmelden" />
      <Container>
        <Notice tone="success" title="Bijna klaar" className="max-w-[40rem]">
          <p>We hebben je een mail gestuurd. Volg de link erin om je aanmelding te bevestigen. Pas dan is je interventie aangemeld.</p>
        </Notice>
        <ul className="contact-next">
          <li>De link werkt {days} dagen. Daarna wissen we wat je invulde.</li>
          <li>Na een paar minuten nog geen mail? Kijk bij je ongewenste mail, en of je het goede adres invulde.</li>
          <li>
            Lukt het niet? <a href="/over-kis/contact">Laat het KIS weten.</a> Dan helpen we je.
          </li>
        </ul>
      </Container>
    </>
  )
}

/** One can't register now, and what one can do instead. */
export function RegistrationClosed({ trail }: { trail: Crumb[] }) {
  return (
    <>
      <PageHeader
        title="Aanmelden kan nu niet"
        intro={<p>Er is nu geen ronde waarin je je kunt aanmelden, of de laatste dag is voorbij. Er is elk jaar een ronde.</p>}
        trail={trail}
        current="Aanmelden"
      />
      <Container>
        <p className="route-ways">
          <Button href="/interventies/indienen#ronde">Bekijk de rondes en hun dagen</Button>
          <Button href={quickscanPath} variant="secondary">
            Doe alvast de quickscan
          </Button>
        </p>
      </Container>
    </>
  )
}
