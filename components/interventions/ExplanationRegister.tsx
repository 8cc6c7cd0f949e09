import { Button } from '@/components/ui/Button'
import { ExampleTag } from '@/components/ui/Tag'
import { chooserPath } from '@/lib/interventions/chooser'
import { confirmationMonths, freshnessLabels } from '@/lib/interventions/freshness'
import { gapMapPath } from '@/lib/interventions/gap-map-address'
import { databases, entrances } from '@/lib/interventions/vocabulary'
import { joinNl } from '@/lib/text'

export type Licence = { name: string; url: string; attribution: string; scope: string }

export function ValidityExplained() {
  return (
    <section aria-labelledby="geldigheid" className="doc-section explained">
      <h2 id="geldigheid">Geldigheid: klopt de beschrijving nog?</h2>
      <p>Aanbod verandert: een training stopt, een prijs gaat omhoog. Daarom staat bij elke interventie of de eigenaar haar heeft bevestigd, en wanneer.</p>
      <dl className="levels">
        <div>
          <dt>{freshnessLabels.bevestigd}</dt>
          <dd>De eigenaar zei op die dag dat alles klopt. Dat geldt {confirmationMonths} maanden, of tot de dag die de eigenaar zelf noemt.</dd>
        </div>
        <div>
          <dt>{freshnessLabels.onbevestigd}</dt>
          <dd>We beschreven haar uit een bron. Vraag na of het aanbod er nog is.</dd>
        </div>
        <div>
          <dt>{freshnessLabels.verlopen}</dt>
          <dd>
            De termijn is voorbij en niemand bevestigde haar opnieuw. Ze blijft te lezen, met een melding, en staat lager in de lijst. Het label verschijnt
            vanzelf: niemand hoeft daarvoor iets te doen.
          </dd>
        </div>
      </dl>
      <p>Is een interventie ingetrokken, dan legt haar pagina uit waarom en wat je in plaats daarvan kunt bekijken.</p>
    </section>
  )
}

export function DatabasesExplained() {
  return (
    <section aria-labelledby="databases" className="doc-section explained">
      <h2 id="databases">Wat erin staat en wat niet</h2>
      <p>
        Er is één register met drie databases: {joinNl(databases.map((database) => entrances[database].toLowerCase()))}. Een interventie kan in meer dan één
        staan. Onder {joinNl([entrances.opvoeding.toLowerCase(), entrances.participatie.toLowerCase()])} vind je materiaal dat KIS zelf maakte of onderzocht.
      </p>
      <ul>
        <li>Er staan trainingen, lessen, methoden, campagnes en tools in die KIS maakte, onderzocht of noemt.</li>
        <li>Dat iets hier staat, is geen keurmerk. Kijk naar de twee tekens en naar het bewijs erachter.</li>
        <li>Wat hier niet staat, kan toch bestaan. De eigenaar heeft het dan misschien niet aangemeld, of het is hier nog niet beschreven.</li>
        <li>
          Wat niet is opgegeven, laten we leeg. We vullen niets in wat we niet weten. Op de <a href={gapMapPath}>kaart met witte vlekken</a> zie je waar nog
          niets over beschreven is.
        </li>
        <li>
          Wat het label <ExampleTag /> draagt, is verzonnen. Die beschrijvingen laten zien hoe een volledig record eruitziet. Ze tellen mee in de lijst en de
          filters.
        </li>
      </ul>
      <p>
        Voor discriminatie is er elk jaar een ronde waarin eigenaren hun aanpak aanmelden. Voor polarisatie en maatschappelijke spanningen wordt zo’n ronde
        voorbereid. Voor preventie van radicalisering wordt verkend of een eigen database past. Lees{' '}
        <a href="/interventies/indienen">hoe je een interventie indient</a>.
      </p>
    </section>
  )
}

export function FiltersExplained() {
  return (
    <section aria-labelledby="filters" className="doc-section explained">
      <h2 id="filters">Zoeken en filteren</h2>
      <ul>
        <li>Kies je binnen één filter meer waarden, dan wordt de lijst langer: het een of het ander is goed.</li>
        <li>Kies je in verschillende filters, dan wordt ze korter: alles moet kloppen.</li>
        <li>Het getal achter een waarde is precies het aantal dat je overhoudt. Staat er nul, dan kun je die waarde niet aanvinken.</li>
        <li>Met “Niet deze vorm” laat je juist iets weg, bijvoorbeeld wat je al hebt geprobeerd.</li>
        <li>Je keuzes staan in het adres van de pagina. Bewaar of deel dat adres, en je ziet later hetzelfde.</li>
      </ul>
      <p>
        Weet je niet waar je moet beginnen? <a href={chooserPath}>Beantwoord zes vragen</a>.
      </p>
    </section>
  )
}

type DataProps = { licence: Licence; registerHref: string }

export function DataExplained({ licence, registerHref }: DataProps) {
  return (
    <section aria-labelledby="gegevens" className="doc-section explained">
      <h2 id="gegevens">De gegevens gebruiken</h2>
      <p>
        Onder elke lijst kun je meenemen wat je ziet, als CSV voor Excel of als JSON. Het hele register is er ook als één bestand, zonder de verzonnen
        voorbeelden. E-mailadressen van eigenaren staan in geen enkel bestand.
      </p>
      <p>
        De beschrijvingen vallen onder <a href={licence.url}>{licence.name}</a>. {licence.attribution} {licence.scope}
      </p>
      <p className="chooser-ways">
        <Button href={registerHref} variant="secondary" icon="download">
          Hele register (JSON)
        </Button>
        <Button href={`${registerHref}?bestand=csv`} variant="secondary" icon="download">
          Hele register (CSV)
        </Button>
      </p>
      <p>
        Wil je weten wat erbij komt? Volg de <a href="/atom/interventies.xml">Atom-feed van interventies</a>. Hoeveel er van alles is, staat bij{' '}
        <a href="/interventies/cijfers">de cijfers</a>.
      </p>
    </section>
  )
}
