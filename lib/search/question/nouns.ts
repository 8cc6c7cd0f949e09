import type { KindId } from '@/lib/content/id'
import type { forms, sectors } from '@/lib/interventions/vocabulary'
import type { publicationTypes } from '@/lib/publications/schema'

/** A thing in a sentence. `neuter`: "een kort lespakket", not "een korte". */
export type Noun = { one: string; many: string; neuter?: true }

export const result: Noun = { one: 'resultaat', many: 'resultaten', neuter: true }

export const kindNouns: Record<KindId, Noun> = {
  thema: { one: 'thema', many: 'thema’s', neuter: true },
  programma: { one: 'programma', many: 'programma’s', neuter: true },
  programmalijn: { one: 'programmalijn', many: 'programmalijnen' },
  project: { one: 'project', many: 'projecten', neuter: true },
  kennisgids: { one: 'kennisgids', many: 'kennisgidsen' },
  publicatie: { one: 'publicatie', many: 'publicaties' },
  dossier: { one: 'dossier', many: 'dossiers', neuter: true },
  interventie: { one: 'interventie', many: 'interventies' },
  organisatie: { one: 'organisatie', many: 'organisaties' },
  begrip: { one: 'begrip', many: 'begrippen', neuter: true },
  pagina: { one: 'pagina', many: 'pagina’s' },
}

export const formNouns: Record<keyof typeof forms, Noun> = {
  training: { one: 'training', many: 'trainingen' },
  lespakket: { one: 'lespakket', many: 'lespakketten', neuter: true },
  methode: { one: 'methode', many: 'methoden' },
  campagne: { one: 'campagne', many: 'campagnes' },
  theater: { one: 'interventie met theater', many: 'interventies met theater' },
  tool: { one: 'tool', many: 'tools' },
  'advies-op-maat': { one: 'interventie met advies op maat', many: 'interventies met advies op maat' },
  begeleiding: { one: 'interventie met begeleiding', many: 'interventies met begeleiding' },
  ontmoeting: { one: 'interventie met ontmoeting', many: 'interventies met ontmoeting' },
  'e-learning': { one: 'e-learning', many: 'e-learnings' },
}

export const typeNouns: Record<keyof typeof publicationTypes, Noun> = {
  rapport: { one: 'rapport', many: 'rapporten', neuter: true },
  infosheet: { one: 'infosheet', many: 'infosheets' },
  factsheet: { one: 'factsheet', many: 'factsheets' },
  handreiking: { one: 'handreiking', many: 'handreikingen' },
  toolkit: { one: 'toolkit', many: 'toolkits' },
  tool: { one: 'tool', many: 'tools' },
  brochure: { one: 'brochure', many: 'brochures' },
  artikel: { one: 'artikel', many: 'artikelen', neuter: true },
  interview: { one: 'interview', many: 'interviews', neuter: true },
  opinie: { one: 'blog of opinie', many: 'blogs en opinies' },
  verslag: { one: 'verslag', many: 'verslagen', neuter: true },
  podcast: { one: 'podcast', many: 'podcasts' },
  video: { one: 'video', many: 'video’s' },
  animatie: { one: 'animatie', many: 'animaties' },
  infographic: { one: 'infographic', many: 'infographics' },
  'e-learning': { one: 'e-learning', many: 'e-learnings' },
  training: { one: 'training', many: 'trainingen' },
  webinar: { one: 'webinar', many: 'webinars' },
  kennisatelier: { one: 'kennisatelier', many: 'kennisateliers', neuter: true },
  jaarbericht: { one: 'jaarbericht', many: 'jaarberichten', neuter: true },
  overig: { one: 'publicatie', many: 'publicaties' },
}

/** Where something is carried out, in a sentence. */
export const sectorPhrases: Record<keyof typeof sectors, string> = {
  po: 'in het primair onderwijs',
  vo: 'in het voortgezet onderwijs',
  mbo: 'in het mbo',
  ho: 'in het hoger onderwijs',
  werk: 'op het werk',
  sport: 'in de sport',
  zorg: 'in zorg en welzijn',
  gemeente: 'in de gemeente',
  wijk: 'in de wijk',
  gezin: 'in het gezin',
  jongerenwerk: 'in het jongerenwerk',
  politie: 'bij de politie',
  online: 'online',
}
