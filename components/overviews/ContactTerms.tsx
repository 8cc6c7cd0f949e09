import { site } from '@/lib/site/site'

export type ContactReceiver = 'eigenaar' | 'kis' | 'voorbeeld'

type Props = { receiver: ContactReceiver; owner?: string }

/** To whom a message goes, said before it is written. */
export function ContactIntro({ receiver, owner }: Props) {
  if (receiver === 'voorbeeld')
    return (
      <p>
        Dit is een verzonnen voorbeeld, dus er is geen eigenaar. Je kunt uitproberen hoe het gaat: je bericht komt bij {site.shortName} binnen, en niemand geeft
        antwoord.
      </p>
    )
  if (receiver === 'kis')
    return (
      <p>
        Van de eigenaar{owner && `, ${owner},`} kennen we geen e-mailadres. Je bericht gaat daarom naar {site.shortName}. Wij sturen het door, of beantwoorden
        het zelf.
      </p>
    )
  return <p>Je bericht gaat meteen naar de eigenaar{owner && `, ${owner}`}. Het e-mailadres van de eigenaar laten we niet zien.</p>
}

/** What happens with what one fills in. */
export function ContactTerms() {
  return (
    <aside className="contact-terms" aria-labelledby="je-gegevens">
      <h2 id="je-gegevens">Jouw gegevens</h2>
      <ul>
        <li>Wie je bericht krijgt, ziet je naam, je organisatie en je e-mailadres, en kan je rechtstreeks antwoorden.</li>
        <li>We gebruiken je gegevens alleen voor dit bericht. Op het platform blijven ze niet staan.</li>
        <li>Je hebt geen account nodig, en dit formulier plaatst geen cookies.</li>
      </ul>
      <p>
        <a href="/privacy#als-je-een-bericht-stuurt-over-een-interventie">Lees hoe we met je gegevens omgaan</a>
      </p>
      <h2 className="mt-8">Een andere vraag?</h2>
      <p className="mt-2">
        Zoek je iets waarvan je niet weet of het er is, of gaat je vraag over meer dan deze interventie? <a href="/over-kis/contact">Stel je vraag aan KIS.</a>
      </p>
    </aside>
  )
}
