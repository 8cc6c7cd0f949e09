import { listed } from './dictionary'
import { infinitive, participle, verbStem } from './dictionary-flags'
import { infinitivesOf } from './spelling'
import { mayBeStrong, strongForms } from './strong-verbs'

/** Words that stand apart from their verb in a sentence, and before -ge- in its participle: opgeleid, samengewerkt. */
const particle =
  /^(?:aan|achter|af|bezig|bijeen|bij|binnen|deel|door|in|langs|los|mee|na|neer|omhoog|om|onder|open|op|over|plaats|rond|samen|tegen|tekort|terug|thuis|toe|uiteen|uit|vast|vooruit|voort|voor|vrij|waar|weg)/

/** Verbs whose infinitive happens to be the plural of a noun that means something else: kiezen is not more than one molar. */
const apart = new Set(
  `kiezen werven passen stellen geven weten wonen varen wegen baten hopen kunnen lezen leren lijden leiden maken laten komen nemen raken horen houden liggen staan gaan zien doen
  zijn zitten letten meten wijzen vallen tonen zakken scheppen schuiven laden schuren gelden handelen stoppen voeren vliegen vangen betalen bedelen verbieden verdelen
  bestellen voorstellen vaststellen opstellen aanpassen toepassen`.split(/\s+/),
)

/** Whether a word is an infinitive that keeps away from the noun whose plural looks the same. */
export function standsApart(word: string): boolean {
  return apart.has(word)
}

/** Whether a word is an infinitive of the list, or one with a particle before it. */
export function isInfinitive(word: string): boolean {
  const bits = listed(word)
  if (bits) return (bits & infinitive) !== 0
  const before = word.endsWith('n') ? particle.exec(word)?.[0] : undefined
  return before !== undefined && word.length > before.length + 3 && (listed(word.slice(before.length)) & infinitive) !== 0
}

/** The infinitive of which a word is a form ("gediscrimineerd", "discriminerende" → discrimineren), if it is one. */
export function infinitiveOf(word: string): string | undefined {
  return finite(word) ?? presentParticiple(word) ?? strong(word) ?? pastParticiple(word)
}

function finite(word: string): string | undefined {
  if (isInfinitive(word)) return word
  const sure = listed(word) !== 0
  const past = /[dt]en?$/.exec(word)?.index
  return ofStem(word, sure) ?? (word.endsWith('t') ? ofStem(word.slice(0, -1), sure) : past ? ofStem(word.slice(0, past), sure) : undefined)
}

/** Of a word that the list has, the stem must be in the list as one; of another the infinitive is enough. */
function ofStem(stem: string, sure: boolean): string | undefined {
  if (stem.length < 2 || (!(listed(stem) & verbStem) && (sure || stem.length < 4))) return undefined
  return infinitivesOf(stem).find(isInfinitive)
}

function presentParticiple(word: string): string | undefined {
  const end = /nd(?:en?)?$/.exec(word)?.index
  const verb = end ? word.slice(0, end + 1) : ''
  return verb && isInfinitive(verb) ? verb : undefined
}

function strong(word: string): string | undefined {
  return strongForm(word) ?? (/[dtn]e$/.test(word) ? strongForm(word.slice(0, -1)) : undefined)
}

function strongForm(word: string): string | undefined {
  if (!mayBeStrong(word)) return undefined
  for (const form of withoutGe(word)) {
    for (let at = 0; at < Math.min(form.length - 2, 9); at++) {
      const verb = strongForms.get(form.slice(at))
      if (verb && isInfinitive(form.slice(0, at) + verb)) return form.slice(0, at) + verb
    }
  }
  return undefined
}

function pastParticiple(word: string): string | undefined {
  const form = word.endsWith('en') ? word.slice(0, -2) : word.endsWith('e') ? word.slice(0, -1) : word
  if (!/[dt]$/.test(form) || !isParticiple(form)) return undefined
  return withoutGe(form)
    .flatMap((stem) => [stem, stem.slice(0, -1)])
    .flatMap(infinitivesOf)
    .find(isInfinitive)
}

function isParticiple(form: string): boolean {
  const bits = listed(form)
  return bits ? (bits & participle) !== 0 : geBehindParticle(form) > 0
}

/** A participle without its ge-, which stands at the beginning or behind a particle; a verb in be-, ver- and so on has none. */
function withoutGe(form: string): string[] {
  if (form.startsWith('ge')) return [form.slice(2), form]
  const at = geBehindParticle(form)
  return at ? [form.slice(0, at) + form.slice(at + 2), form] : [form]
}

function geBehindParticle(form: string): number {
  const before = particle.exec(form)?.[0].length ?? 0
  return before && form.startsWith('ge', before) ? before : 0
}
