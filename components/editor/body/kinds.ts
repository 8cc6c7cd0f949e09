import type { Block, BlockType } from '@/lib/content/blocks'

type Kind = { label: string; group: Group; about: string; words: string; make: () => unknown }
export type Group = 'Tekst' | 'Beeld en bestanden' | 'Uitgelicht' | 'Werkvormen' | 'Overzicht'

/** Every kind of block, as people choose it: in groups, with what it is for, and other words by which it is sought. */
export const blockKinds: Readonly<Record<BlockType, Kind>> = {
  paragraph: { label: 'Alinea', group: 'Tekst', about: 'Gewone tekst.', words: 'tekst', make: () => ({ type: 'paragraph', text: [] }) },
  heading: {
    label: 'Kop',
    group: 'Tekst',
    about: 'Begin van een deel; komt in de inhoudsopgave.',
    words: 'titel tussenkop',
    make: () => ({ type: 'heading', level: 2, text: [], id: '' }),
  },
  list: {
    label: 'Lijst',
    group: 'Tekst',
    about: 'Punten onder elkaar, met of zonder nummers.',
    words: 'opsomming bullets nummers',
    make: () => ({ type: 'list', ordered: false, items: [] }),
  },
  table: {
    label: 'Tabel',
    group: 'Tekst',
    about: 'Rijen en kolommen, met een titel en koppen.',
    words: 'rooster kolommen',
    make: () => ({
      type: 'table',
      caption: '',
      head: [[], [], []],
      rows: [
        [[], [], []],
        [[], [], []],
      ],
      rowHeaders: true,
    }),
  },
  quote: {
    label: 'Citaat',
    group: 'Uitgelicht',
    about: 'Wat iemand zei of schreef, met de bron.',
    words: 'quote uitspraak',
    make: () => ({ type: 'quote', kind: 'letterlijk' }),
  },
  quoteGroup: {
    label: 'Citaten bij elkaar',
    group: 'Uitgelicht',
    about: 'Meer citaten over één onderwerp.',
    words: 'quotes stemmen',
    make: () => ({ type: 'quoteGroup', quotes: [{ kind: 'letterlijk' }] }),
  },
  callout: {
    label: 'Kader',
    group: 'Uitgelicht',
    about: 'Een tip, waarschuwing, wet of definitie naast de tekst.',
    words: 'box tip let op wet definitie',
    make: () => ({ type: 'callout', tone: 'kader' }),
  },
  facts: {
    label: 'Cijfers',
    group: 'Uitgelicht',
    about: 'Getallen die iets zeggen, elk met een bron.',
    words: 'feiten getallen statistiek',
    make: () => ({ type: 'facts', facts: [{}] }),
  },
  practiceCase: {
    label: 'Praktijkvoorbeeld',
    group: 'Uitgelicht',
    about: 'Hoe een plaats of organisatie het doet.',
    words: 'casus case verhaal',
    make: () => ({ type: 'practiceCase' }),
  },
  comparison: {
    label: 'Naast elkaar',
    group: 'Uitgelicht',
    about: 'Twee tot vier kolommen om te vergelijken.',
    words: 'vergelijking kolommen',
    make: () => ({ type: 'comparison', columns: [{}, {}] }),
  },
  figure: {
    label: 'Afbeelding',
    group: 'Beeld en bestanden',
    about: 'Uit de mediabibliotheek, met beschrijving en bijschrift.',
    words: 'foto plaatje beeld',
    make: () => ({ type: 'figure', alt: '' }),
  },
  media: {
    label: 'Video of audio',
    group: 'Beeld en bestanden',
    about: 'Een film of podcast, met de inhoud in tekst.',
    words: 'film podcast youtube',
    make: () => ({ type: 'media', kind: 'video' }),
  },
  download: {
    label: 'Bestand',
    group: 'Beeld en bestanden',
    about: 'Iets om te downloaden, met soort en grootte.',
    words: 'download pdf',
    make: () => ({ type: 'download', language: 'nl' }),
  },
  assignment: {
    label: 'Opdracht',
    group: 'Werkvormen',
    about: 'Een oefening met doel, duur, stappen en varianten.',
    words: 'oefening werkvorm',
    make: () => ({ type: 'assignment' }),
  },
  steps: { label: 'Stappen', group: 'Werkvormen', about: 'Wat je na elkaar doet.', words: 'stappenplan', make: () => ({ type: 'steps', steps: [{}] }) },
  noteArea: {
    label: 'Invulruimte',
    group: 'Werkvormen',
    about: 'Lege regels om op papier in te vullen.',
    words: 'aantekeningen schrijven',
    make: () => ({ type: 'noteArea', lines: 5 }),
  },
  roleTable: {
    label: 'Wie doet wat',
    group: 'Werkvormen',
    about: 'Rollen met wat ze inhouden.',
    words: 'rollen tabel taken',
    make: () => ({ type: 'roleTable', roleHeader: 'Rol', textHeader: 'Wat deze rol inhoudt', rows: [{}] }),
  },
  offerCard: {
    label: 'Aanbod',
    group: 'Werkvormen',
    about: 'Een training, hulpmiddel of dienst, met wie die geeft.',
    words: 'training hulpmiddel kaart',
    make: () => ({ type: 'offerCard' }),
  },
  documents: {
    label: 'Documenten',
    group: 'Overzicht',
    about: 'Verwijzingen naar andere pagina’s van KIS.',
    words: 'lees ook verwijzing gerelateerd links',
    make: () => ({ type: 'documents', docs: [{}] }),
  },
  colophon: {
    label: 'Colofon',
    group: 'Overzicht',
    about: 'Wie het maakte en wanneer.',
    words: 'auteurs verantwoording',
    make: () => ({ type: 'colophon', rows: [{}] }),
  },
  notes: {
    label: 'Voetnoten',
    group: 'Overzicht',
    about: 'De teksten van de voetnoten; ontstaan vanzelf bij de eerste noot.',
    words: 'noten bronnen',
    make: () => ({ type: 'notes', notes: [] }),
  },
}

export const groups: readonly Group[] = ['Tekst', 'Uitgelicht', 'Beeld en bestanden', 'Werkvormen', 'Overzicht']

export function newBlock(type: BlockType): Block {
  return blockKinds[type].make() as Block
}
