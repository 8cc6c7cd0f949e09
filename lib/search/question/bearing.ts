import { analyse } from '@/lib/search/dutch/analyse'
import { words } from '@/lib/search/dutch/words'
import type { Sentence } from '@/lib/search/question/sentences'
import type { Cue, Understood } from '@/lib/search/question/shape'

/** What a good answer to each cue has in it; without it a sentence counts for less, and a "how many" without a figure is no answer. */
const signs: Partial<Record<Cue, { has: RegExp; with: number; without: number }>> = {
  why: {
    has: /\b(?:omdat|doordat|waardoor|daardoor|want|reden\w*|oorza\w+|komt door|hangt samen|leid\w*|namelijk|hierdoor|zorgt ervoor)\b/,
    with: 1.25,
    without: 0.9,
  },
  number: { has: /\d|\b(?:procent|helft|kwart|derde deel|meeste|miljoen|duizend\w*)\b/, with: 1.2, without: 0 },
  how: {
    has: /\b(?:kun|kunt|kan|kunnen|help\w*|werkt|zorg\w*|begin\w*|bespreek\w*|door .{3,60} te|stap\w*|tip\w*|advies|belangrijk|moet\w*|laat)\b/,
    with: 1.1,
    without: 0.95,
  },
  where: { has: /\b(?:bij|via|terecht|meldpunt|contact|websites?)\b|\.nl\b/, with: 1.2, without: 0.85 },
  when: { has: /\b(?:1[5-9]|20)\d\d\b|\bsinds\b/, with: 1.15, without: 0 },
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

/**
 * How well the form of a sentence bears on the question. `defines`: it says what the subject is. `signed`: it has what an answer
 * to such a question has in it. A factor of 0 rules it out.
 */
export function bearing(sentence: Sentence, { cue, words: asked }: Understood, title: string): { factor: number; defines: boolean; signed: boolean } {
  const sign = signs[cue]
  const defines = cue === 'definition' && isDefinition(sentence, asked, title)
  const form =
    (sentence.text.endsWith('?') ? 0 : 1) *
    (meta.test(sentence.folded) ? 0.55 : 1) *
    (sentence.text.length < 40 ? 0.7 : 1) *
    (/\p{L}[,;)]?\d{1,2}(?=\s|[.,;])/u.test(sentence.text) ? 0.85 : 1)
  const signed = sign?.has.test(sentence.folded) ?? true
  const fit = cue === 'definition' ? (defines ? 1.6 : 0.8) : sign ? (signed ? sign.with : sign.without) : 1
  return { factor: form * fit * denial(sentence.folded, asked), defines, signed }
}

/** Says something of the text itself, not of its subject. */
const meta =
  /\b(?:redactie|hoofdstuk|deze gids|dit dossier|deze publicatie|dit rapport|infosheet|lees (?:meer|ook|hoe|welke|daarom|het)|deze pagina|ga naar|download\w*|niet bekend|onbekend)\b|^(?:wijst|laat zien|beschrijft|geeft|gaat over|biedt|bundelt|begin hier)\b|^(?:online )?(?:rapport|infosheet|toolkit|toolbox|tool|publicatie|artikel|verslag|handreiking|podcast|brochure|dossier|onderzoek|verkenning|training|gids|kennisgids|boek|essay|analyse|project|video|animatie|webinar|overzicht) (?:met|over|van|voor|waarin|dat|die|om|naar|uit)\b/

/** Who asks what does not work wants a sentence in which that very word is denied, not one in which anything is. */
function denial(folded: string, asked: string): number {
  const [, before, after] = /(\p{L}{4,})? ?\b(?:niet|geen|nooit)\b ?(\p{L}{4,})?/iu.exec(asked) ?? []
  const stem = (before ?? after)?.toLowerCase().replace(/(?:en|t)$/, '')
  if (!stem) return 1
  const word = `${stem}(?:t|en|te|ten|d|de|den|end)`
  const denied = new RegExp(
    `\\b${word}(?: \\w+){0,4} (?:niet|geen|nooit|nauwelijks|averechts)\\b|\\b(?:niet|geen|nooit|nauwelijks|averechts)(?: \\w+){0,3} ${word}|\\bniet [^.]{0,60}${word}\\.$`,
  )
  return denied.test(folded) ? 1.2 : 0.5
}

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
