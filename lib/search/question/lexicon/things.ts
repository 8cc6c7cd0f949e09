import type { KindId } from '@/lib/content/id'
import type { forms } from '@/lib/interventions/vocabulary'
import type { publicationTypes } from '@/lib/publications/schema'

/** Words by which people ask for a thing. Singular is enough: all forms of a word are recognised. */

/** Kinds of documents. Not here: what is far more often a subject than a thing to find ("thema", "begrip", "pagina"). */
export const kindWords = {
  interventie: ['interventie', 'erkende interventie'],
  publicatie: ['publicatie'],
  kennisgids: ['kennisgids', 'gids'],
  dossier: ['dossier', 'kennisdossier', 'themadossier'],
  project: ['project', 'onderzoeksproject'],
  organisatie: ['organisatie', 'instantie'],
} as const satisfies Partial<Record<KindId, readonly string[]>>

/** Forms of an intervention. */
export const formWords = {
  training: ['training', 'cursus', 'workshop', 'scholing', 'bijscholing', 'train-de-trainer', 'trainingsprogramma'],
  lespakket: ['lespakket', 'lesmateriaal', 'lesmethode', 'lesprogramma', 'lessenserie', 'lesbrief', 'les', 'gastles', 'lespakketje'],
  methode: ['methode', 'methodiek'],
  campagne: ['campagne', 'publiekscampagne', 'voorlichtingscampagne'],
  theater: ['theater', 'theatervoorstelling', 'toneelstuk', 'theaterstuk', 'forumtheater'],
  tool: ['tool', 'instrument', 'hulpmiddel'],
  'e-learning': ['e-learning', 'online cursus', 'online training', 'online module', 'online scholing'],
} as const satisfies Partial<Record<keyof typeof forms, readonly string[]>>

/** Forms that are subjects as well: recognised only where they are what is asked for ("welke begeleiding is er …"). */
export const looseFormWords = {
  begeleiding: ['begeleiding', 'coaching', 'begeleidingstraject', 'mentorproject'],
  ontmoeting: ['ontmoeting', 'ontmoetingsactiviteit', 'ontmoetingsproject'],
  'advies-op-maat': ['advies op maat'],
} as const satisfies Partial<Record<keyof typeof forms, readonly string[]>>

/** Types of a publication. */
export const typeWords = {
  rapport: ['rapport', 'onderzoeksrapport', 'eindrapport'],
  infosheet: ['infosheet'],
  factsheet: ['factsheet'],
  handreiking: ['handreiking', 'handleiding', 'leidraad'],
  toolkit: ['toolkit', 'gereedschapskist'],
  brochure: ['brochure', 'folder'],
  artikel: ['artikel'],
  interview: ['interview'],
  opinie: ['blog', 'opinie', 'column', 'opiniestuk'],
  verslag: ['verslag'],
  podcast: ['podcast', 'podcastaflevering', 'podcastserie'],
  video: ['video', 'film', 'filmpje', 'videoserie'],
  animatie: ['animatie', 'animatiefilm', 'animatiefilmpje'],
  infographic: ['infographic'],
  webinar: ['webinar'],
  kennisatelier: ['kennisatelier'],
  jaarbericht: ['jaarbericht', 'jaarverslag'],
} as const satisfies Partial<Record<keyof typeof publicationTypes, readonly string[]>>

/** Words for anything: they ask for things without saying which. */
export const anythingWords = [
  'informatie',
  'info',
  'iets',
  'materiaal',
  'aanbod',
  'aanpak',
  'literatuur',
  'bron',
  'tip',
  'voorbeeld',
  'activiteit',
  'programma',
] as const
