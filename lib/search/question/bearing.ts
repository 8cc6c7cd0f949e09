import { analyse } from '@/lib/search/dutch/analyse'
import { words } from '@/lib/search/dutch/words'
import type { Sentence } from '@/lib/search/question/sentences'
import type { Cue, Understood } from '@/lib/search/question/shape'

/** What a good answer to each cue has in it; without it a sentence counts for less. */
const signs: Partial<Record<Cue, { has: RegExp; with: number; without: number }>> = {
  why: {
    has: /\b(?:omdat|doordat|waardoor|daardoor|want|reden\w*|oorza\w+|komt door|hangt samen|leid\w*|namelijk|hierdoor|zorgt ervoor)\b/,
    with: 1.25,
    without: 0.9,
  },
  number: { has: /\d|\b(?:procent|helft|kwart|derde deel|meeste|miljoen|duizend\w*)\b/, with: 1.2, without: 0.6 },
  how: {
    has: /\b(?:kun|kunt|kan|kunnen|help\w*|werkt|werken|zorg\w*|begin\w*|bespreek\w*|vraag|door|stap\w*|tip\w*|advies|belangrijk|moet\w*|laat)\b/,
    with: 1.1,
    without: 0.95,
  },
  when: { has: /\b(?:1[5-9]|20)\d\d\b|\bsinds\b/, with: 1.15, without: 0.8 },
}

/** How much weight the texts of a kind have as a source: what a project planned to find out is no knowledge yet. */
export function worth(kind: string): number {
  return (
    {
      begrip: 1.1,
      dossier: 1.1,
      kennisgids: 1.1,
      publicatie: 1,
      interventie: 0.9,
      pagina: 0.9,
      organisatie: 0.85,
      thema: 0.85,
      programmalijn: 0.8,
      programma: 0.75,
      project: 0.7,
    }[kind] ?? 1
  )
}

/** How well the form of a sentence bears on the question. `defines`: it says what the subject is. A factor of 0 rules it out. */
export function bearing(sentence: Sentence, { cue, words: asked }: Understood, title: string): { factor: number; defines: boolean } {
  const sign = signs[cue]
  const defines = cue === 'definition' && isDefinition(sentence, asked, title)
  const denies = /\b(?:niet|geen|nooit)\b/.test(asked) && !/\b(?:niet|geen|nooit|nauwelijks|averechts|weinig|zelden)\b/.test(sentence.folded) ? 0.55 : 1
  const form =
    (sentence.text.endsWith('?') ? 0 : 1) *
    (meta.test(sentence.folded) ? 0.6 : 1) *
    (sentence.text.length < 40 ? 0.7 : 1) *
    (/\p{L}[,;)]?\d{1,2}(?=\s|[.,;])/u.test(sentence.text) ? 0.85 : 1)
  const fit = cue === 'definition' ? (defines ? 1.6 : 0.8) : sign ? (sign.has.test(sentence.folded) ? sign.with : sign.without) : 1
  return { factor: form * fit * denies, defines }
}

/** Says something of the text itself, not of its subject. */
const meta =
  /\b(?:redactie|hoofdstuk|deze gids|dit dossier|deze publicatie|dit rapport|infosheet|lees (?:meer|ook|hoe|welke)|deze pagina|ga naar|download\w*)\b|^(?:rapport|infosheet|toolkit|publicatie|artikel|verslag|handreiking|podcast|brochure) (?:met|over|van|voor|waarin)\b/

const linking = '(?:is|zijn|betekent|staat voor|gaat over|houdt in|wil zeggen|noemen we|ontstaat|beschrijft|berust)'

/** "Een statushouder is iemand die …", "Bij achterlating wordt …" in what is titled so. */
function isDefinition({ folded }: Sentence, asked: string, title: string): boolean {
  const subject = lemmas(asked)
  const opening = new RegExp(`^(?:bij |van |met |onder )?(?:een |de |het |')?(.{2,60}?) ${linking}\\b`).exec(folded)?.[1]
  if (opening && sameLemmas(lemmas(opening.replace(/^(?:een|de|het) /, '')), subject)) return true
  return sameLemmas(lemmas(title), subject) && (/^(?:bij|van|een|de|het)\b/.test(folded) || folded.startsWith(title.toLowerCase()))
}

function lemmas(text: string): string[] {
  return words(text).map(({ word }) => analyse(word).lemma)
}

function sameLemmas(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.length === b.length && a.every((lemma, i) => lemma === b[i])
}
