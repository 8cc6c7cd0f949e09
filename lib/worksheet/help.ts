import { lastHelp } from '@/lib/worksheet/help-last'

/**
 * What helps with a field of the worksheet. `tips`: what a good answer says. `examples`: invented, and shown as such.
 * `dossier`: what of the wat-werkt-dossier belongs beside it.
 */
export type FieldHelp = { tips: readonly string[]; examples?: readonly string[]; dossier?: 'summary' | 'mechanisms' }

/** By the path of the field. Facts of method follow the joint worksheet of the registries. */
const firstHelp: Readonly<Record<string, FieldHelp>> = {
  title: {
    tips: ['Gebruik de naam waaronder anderen de interventie kennen.'],
    examples: ['Samen aan tafel', 'Kijk nog eens: een lessenreeks over vooroordelen'],
  },
  summary: {
    tips: ['Zeg in twee of drie zinnen voor wie het is, wat er gebeurt en wat het oplevert.', 'Dit staat straks in zoekresultaten en lijsten.'],
    examples: [
      'Leerlingen van twee scholen werken zes weken samen aan een project in de wijk. Zo leren zij elkaar kennen en letten ze minder op elkaars achtergrond.',
    ],
  },
  owner: { tips: ['De organisatie die over de interventie gaat. Meestal is dat jouw organisatie; wij vulden die alvast in.'] },
  contact: { tips: ['Lezers willen vaak even bellen of mailen. Geef een algemeen adres, liever niet dat van één persoon.'] },
  forms: { tips: ['Kies wat het meest past. Meer dan één mag.'] },
  sectors: { tips: ['Waar wordt het uitgevoerd? Niet: waar komen de deelnemers vandaan.'] },
  grounds: { tips: ['Alleen als je interventie over discriminatie gaat: op welke gronden richt je je?'] },
  preventionLevel: {
    tips: ['Universeel: voor iedereen. Selectief: voor groepen met meer risico. Geïndiceerd: voor mensen bij wie al iets speelt.'],
  },
  partOf: { tips: ['Hoort het bij een groter programma? Noem dat hier. Anders blijft dit leeg.'] },
  listedIn: { tips: ['Staat het ook in de database van bijvoorbeeld Movisie, het NJi of het RIVM? Dan kunnen lezers dat naast elkaar leggen.'] },
  'theory.problem': {
    tips: [
      'Wat is er aan de hand, en bij wie? Hoe vaak komt het voor, en hoe ernstig is het?',
      'Wat zijn de gevolgen als er niets gebeurt?',
      'Noem cijfers of onderzoek, en zet de bron bij Literatuur.',
    ],
    examples: [
      'Op middelbare scholen in Voorbeeldstad zitten leerlingen vaak bij elkaar met dezelfde achtergrond. In een peiling (verzonnen) zei 4 op de 10 leerlingen nooit met iemand van een andere groep te praten. Daardoor blijven vooroordelen bestaan, en voelen leerlingen zich minder veilig.',
    ],
    dossier: 'summary',
  },
  'theory.factors': {
    tips: [
      'Waardoor blijft het probleem bestaan? Kies alleen wat je met deze interventie kunt veranderen.',
      'Eén oorzaak per regel. Drie tot vijf is meestal genoeg.',
      'Straks verbind je elk doel met een of meer van deze factoren.',
    ],
    examples: ['Leerlingen hebben buiten de les weinig contact met andere groepen.', 'Docenten weten niet hoe ze een gesprek over vooroordelen begeleiden.'],
    dossier: 'summary',
  },
  endGroups: {
    tips: [
      'De mensen voor wie het uiteindelijk is: bij hen moet er iets veranderen.',
      'Noem alleen kenmerken die voor je aanpak uitmaken, zoals leeftijd of plek.',
    ],
    examples: ['Leerlingen van klas 1 en 2 van het vmbo, 12 tot en met 14 jaar.'],
  },
  intermediaryGroups: {
    tips: [
      'De mensen via wie je de doelgroep bereikt, zoals docenten of buurtwerkers.',
      'Wie het alleen uitvoert hoort hier niet. Pas als de interventie ook iets bij hen wil veranderen, wel.',
    ],
    examples: ['Mentoren die leren een gesprek over vooroordelen te begeleiden.'],
  },
  selection: { tips: ['Hoe vind je deelnemers, en hoe vraag je hen mee te doen?', 'Voor wie is het juist niet geschikt?'] },
  involvement: {
    tips: ['Hoe dacht de doelgroep mee bij het maken? Hoe praten zij nu nog mee?', 'Is dat nog niet gebeurd, zeg dat dan eerlijk, met wat je van plan bent.'],
    examples: ['Acht leerlingen (verzonnen) lazen de eerste versie en schrapten twee oefeningen die zij kinderachtig vonden.'],
  },
  languages: { tips: ['In welke talen kun je meedoen?'] },
  goals: {
    tips: [
      'Schrijf per doel op wat er bij wie verandert, en liefst ook hoeveel en wanneer.',
      'Een doel is iets wat verandert, niet iets wat je doet. Dus niet: “we geven drie lessen”.',
      'Verbind elk doel met een doelgroep en een factor. Je ziet de lijn meteen in de tekening.',
    ],
    examples: [
      'Na zes weken kent elke leerling drie leerlingen van de andere school bij naam en heeft met hen samengewerkt.',
      'Mentoren voelen zich na de training zeker genoeg om een gesprek over vooroordelen te begeleiden.',
    ],
    dossier: 'mechanisms',
  },
}

/** The help for a field; undefined where its own words are enough. */
export function helpFor(path: string): FieldHelp | undefined {
  return firstHelp[path] ?? lastHelp[path]
}
