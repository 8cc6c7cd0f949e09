import type { FieldHelp } from '@/lib/worksheet/help'

/** Help with the parts from the approach on (lib/worksheet/help.ts). */
export const lastHelp: Readonly<Record<string, FieldHelp>> = {
  approach: {
    tips: [
      'Beschrijf stap voor stap wat er gebeurt, zo dat een ander het kan nadoen.',
      'Zeg bij elke stap aan welk doel die werkt. Een stap zonder doel kan misschien weg.',
    ],
    examples: ['Kennismaken: in groepjes van vier van twee scholen maken leerlingen een plattegrond van hun wijk. 2 uur, werkt aan het doel “elkaar kennen”.'],
    dossier: 'mechanisms',
  },
  schedule: { tips: ['Het gaat om de tijd van iemand die meedoet: hoe vaak, hoe lang, en over hoeveel weken.'] },
  materials: {
    tips: ['Wat is er al, en waar kun je het krijgen? Denk aan een handleiding, werkboek, film of website.'],
    examples: ['Handleiding voor mentoren, 40 bladzijden, gratis te downloaden.'],
  },
  'theory.mechanisms': {
    tips: [
      'Een mechanisme is waardoor het werkt. Kies het uit het dossier, en zeg hoe het in jouw interventie zit.',
      'Twee of drie die je echt gebruikt zijn sterker dan een lange lijst.',
      'Zeg daarna bij Aanpak in welke activiteit elk mechanisme zit.',
    ],
    examples: ['Leerlingen werken als gelijken aan één product; zonder elkaars deel lukt het niet.'],
    dossier: 'mechanisms',
  },
  'theory.justification': {
    tips: [
      'Leg uit waarom deze activiteiten deze factoren veranderen. Gebruik theorie of onderzoek, en noem de bron.',
      'Zeg ook wat je doet om te voorkomen dat het averechts werkt.',
    ],
    examples: [
      'Contact werkt beter als groepen samen aan een doel werken. Daarom begint elke les met een opdracht die alleen samen lukt (Voorbeeld e.a., 2024).',
    ],
    dossier: 'summary',
  },
  essentialElements: {
    tips: ['Wat mag een ander nooit weglaten of veranderen, omdat het dan niet meer werkt?'],
    examples: ['Elke groep heeft evenveel leerlingen van beide scholen.'],
  },
  location: { tips: ['Wat voor plek is er nodig, en bij welke organisaties kan het?'] },
  performers: { tips: ['Wie voeren het uit, welke opleiding hebben zij nodig, en wat moeten zij kunnen?'] },
  qualityControl: {
    tips: ['Hoe zorg je dat het overal goed gebeurt? Denk aan een training, intervisie, een licentie of een vragenlijst na afloop.'],
    examples: ['Uitvoerders komen twee keer per jaar bij elkaar om ervaringen te delen.'],
  },
  preconditions: {
    tips: ['Wat moet er geregeld zijn voor je begint? Denk aan steun van de leiding, tijd, ruimte en samenwerking.'],
    examples: ['De directie maakt per mentor acht uur vrij.'],
  },
  implementation: { tips: ['Hoe voer je het in bij een nieuwe organisatie? Wie zet welke eerste stap, en hoeveel tijd kost dat?'] },
  region: { tips: ['Waar is het te krijgen: landelijk, in een provincie, in een stad?'] },
  municipalities: { tips: ['Waar is het al uitgevoerd? Lezers zien die plaatsen op een kaart en zoeken graag iemand in de buurt.'] },
  reach: { tips: ['Hoe vaak is het uitgevoerd, en met hoeveel mensen ongeveer?'], examples: ['Sinds 2023 in 14 klassen, met ruim 300 leerlingen.'] },
  costs: {
    tips: [
      'Eenmalig: wat iemand één keer betaalt om te beginnen, zoals een training. Daarna per groep of per deelnemer.',
      'Is iets gratis, zet dan een vinkje. Weet je het niet, laat het dan leeg.',
      'Uren zijn die van de uitvoerder, voor één keer uitvoeren.',
    ],
    examples: ['Eenmalig € 750 voor de training, € 15 per deelnemer voor het werkboek, 24 uur werk per groep.'],
  },
  studies: {
    tips: [
      'Naar de uitvoering: wie bereikte je, lukte het, wat vonden mensen ervan?',
      'Naar het effect: hoe is het gemeten, bij hoeveel mensen, en wat kwam eruit? Ook als het tegenviel.',
      'Is er nog geen onderzoek? Dan blijft dit leeg en zeg je het bij de samenvatting, in het deel Onderzoek. Dat staat opname niet in de weg.',
    ],
    examples: ['Vragenlijst voor en na in 6 klassen, 142 leerlingen, zonder controlegroep: meer contact tussen de scholen, geen verschil in houding.'],
  },
  literature: {
    tips: [
      'Alle bronnen die je noemt. Met een DOI of ISBN vullen wij de rest in.',
      'Noem in je tekst de naam en het jaar, zoals (Voorbeeld, 2024). De lijst zetten wij in de goede vorm.',
    ],
  },
  abstract: {
    tips: [
      'Schrijf dit als laatste. Elk deel moet los te lezen zijn, zonder vaktaal.',
      'Doelgroep, doel en aanpak kun je vaak bijna overnemen uit je werkblad.',
      'Bij Materiaal: wat er is en waar je het vindt. Bij Onderzoek: wat er bekend is over uitvoering en effect, ook als dat nog niets is.',
    ],
  },
}
