import type { KindId } from '@/lib/content/id'

/** What each kind of document is for, for who is about to write one. */
export const aboutKinds: Readonly<Record<KindId, string>> = {
  publicatie: 'Een rapport, infosheet, artikel, interview, video of ander werk, van KIS of van een ander.',
  kennisgids: 'Alles wat we weten over een onderwerp, in vaste hoofdstukken.',
  dossier: 'Kennis over een onderwerp bij elkaar, ook de wat-werkt-dossiers met werkzame mechanismen.',
  interventie: 'Een aanpak in de interventiedatabase: voor wie, wat het kost, hoe onderbouwd.',
  begrip: 'Een woord in de begrippenlijst, met zijn definitie. Teksten kunnen ernaar verwijzen.',
  project: 'Een project van een programmalijn, met wat het beloofde en opleverde.',
  thema: 'Een onderwerp waar alles op de site onder valt.',
  programma: 'Een meerjarenprogramma, een werkplan of achtergrond daarbij.',
  programmalijn: 'Een lijn in een programma, waar projecten onder vallen.',
  organisatie: 'Een organisatie waar andere documenten naar verwijzen.',
  pagina: 'Een pagina over KIS zelf.',
}

/** In the order in which they are written most. */
export const kindsToWrite = Object.keys(aboutKinds) as KindId[]
