import type { Cue } from '@/lib/search/question/shape'
import { Line, type Token } from '@/lib/search/question/tokens'

/**
 * What a sentence looks like before its words are understood. `asks`: it asks for things by its form alone ("ik zoek",
 * "waar vind ik"); `maybe`: by its form when it names a thing; `no`: it asks for knowledge. `frame`: the places of
 * the words that only make it a question or polite.
 */
export type Form = { asks: 'yes' | 'maybe' | 'no'; cue: Cue; frame: ReadonlySet<number> }

const fewest = 3

const polite = [
  /\b(?:hallo|hoi|hey|hi|goede ?(?:morgen|middag|avond)|goedemorgen|goedemiddag|goedenavond|goedenmiddag)\b(?: allemaal| kis)?/g,
  /^dag\b(?: kis| allemaal)?/g,
  /\b(?:beste|geachte|lieve) (?:kis|redactie|mevrouw|meneer|heer|mensen|allemaal|lezer|collega's|team|medewerkers?)(?: (?:of|en) (?:mevrouw|meneer|heer))?\b/g,
  /\b(?:alvast )?(?:hartelijk |heel erg |erg |heel )?(?:bedankt|dank)(?: (?:je|u|jullie)(?: wel)?)?(?: alvast)?\b/g,
  /\b(?:met )?(?:vriendelijke |hartelijke )?(?:groet|groeten|groetjes|mvg)\b/g,
  /\b(?:aub|alsjeblieft|alstublieft|svp)\b/g,
  /\b(?:ik (?:heb|had) een vraag(?:je)?|mijn vraag is|ik vroeg me af(?: of)?|ik vraag me af(?: of)?|weet iemand of|weten jullie of|weet je of|kun je (?:mij |me )?(?:zeggen|vertellen)|kunnen jullie (?:mij |me |ons )?(?:zeggen|vertellen)|(?:ik|we|wij) (?:wil|willen|zou|zouden) (?:graag )?(?:willen )?weten)\b/g,
] as const

const me = '(?:ik|we|wij|je|jij|u|jullie|men)'
/** Asks for things, whatever they are. */
const seeking = [
  new RegExp(`\\b${me} (?:ben|zijn)(?: \\w+)? op zoek naar\\b`, 'g'),
  new RegExp(`\\b${me} (?:zoek|zoeken)(?: nog| dringend)?(?: naar)?\\b`, 'g'),
  new RegExp(`\\b(?:zoek|zoeken) ${me}(?: nog)?(?: naar)?\\b`, 'g'),
  /^zoek(?: naar)?\b/g,
  /\b(?:en|ook) (?:zoek|zoeken)\b/g,
  /\bop zoek naar\b/g,
  new RegExp(`\\bwaar (?:vind|vinden|haal|halen|krijg|krijgen|bestel|download)(?: ${me})?\\b`, 'g'),
  new RegExp(`\\bwaar (?:kan|kunnen|kun) ${me}\\b(?=.*\\b(?:vinden|krijgen|volgen|downloaden|lezen|luisteren|bekijken|bestellen|terecht voor)\\b)`, 'g'),
  new RegExp(`\\bhoe (?:vind|vinden) ${me}\\b`, 'g'),
  new RegExp(`\\bhoe (?:kom|komen) ${me}(?= aan\\b)`, 'g'),
  /\b(?:ken|kent|kennen) (?:je|jij|u|jullie|iemand)\b/g,
  /\b(?:kun|kunt|kunnen|kan) (?:je|jij|u|jullie|iemand)\b(?: mij| me| ons)?(?=.*\b(?:aanraden|aanbevelen|sturen|noemen|tonen|aan een|doorsturen)\b)/g,
  /^(?:geef|toon|noem|stuur|laat)\b(?: mij| me| ons)?/g,
  /\bzijn er(?: ook| al| nog| misschien| ergens| hier)*\b/g,
  /\bis er(?: ook| al| nog| misschien| ergens| hier)* (?=een\b|iets\b|informatie\b|materiaal\b)/g,
  /\bbestaa(?:t|n) er\b(?: ook| al)?/g,
  /\b(?:heb|hebt|hebben|heeft) (?:je|jij|jullie|u|kis|iemand|het kennisplatform)\b(?: ook| misschien| nog| al)*/g,
] as const

/** Asks for things only when a thing is named near it. */
const perhaps = [
  /\b(?:wat voor|welke?)\b(?: soort(?:en)?)?/g,
  /\bhoeveel\b/g,
  /\bwie (?:geeft|geven|biedt|bieden|verzorgt|verzorgen|heeft|maakt|maken)\b/g,
  /\bwat zijn (?:\w+ )?(?:goede|beste|leuke|geschikte|handige)\b/g,
  new RegExp(`\\b(?:kan|kunnen|kun|mag|mogen) ${me}\\b`, 'g'),
  new RegExp(`\\b${me} (?:wil|willen|zou|zouden)\\b(?: graag)?`, 'g'),
  new RegExp(`\\b${me} (?:heb|hebben)\\b(?=.*\\bnodig\\b)`, 'g'),
  /\b(?:is|zijn) (?:er|daar)\b/g,
  /\bgraag\b/g,
] as const

/** Asks for knowledge, also where "is er" or "zijn er" follows. */
const knowing =
  /^(?:wat (?!voor\b|zijn (?:\w+ )?(?:goede|beste|leuke|geschikte|handige)\b)|waarom\b|hoe (?!vind|kom|veel)|wanneer\b|wie (?!geeft|geven|biedt|bieden|verzorg|heeft een|maak)|waardoor\b|in hoeverre\b|is er (?:een )?(?:verschil|verband|wet|bewijs|sprake|discriminatie|racisme)\b)/

const opening =
  /^(?:wat|wie|waar|wanneer|waarom|waardoor|waarmee|waarvoor|waarover|waaraan|hoe|hoeveel|hoezo|welke?|in hoeverre|aan welke|bij welke|op welke|met welke|voor wie|bij wie|van wie|hoelang)\b/
const verbOpening =
  /^(?:is|zijn|was|waren|kan|kun|kunt|kunnen|mag|mogen|moet|moeten|heb|hebt|heeft|hebben|bestaat|bestaan|werkt|helpt|geldt|wordt|worden|doet|ken|kent|kennen|weet|weten|zou|zouden|wil|geeft)\b/

/** How a sentence asks; undefined when it is no question but words to search for. */
export function readForm(q: string, tokens: readonly Token[]): Form | undefined {
  const line = new Line(tokens)
  const courtesy = covered(line, polite)
  const rest = tokens.filter((_, place) => !courtesy.has(place))
  if (rest.length < fewest) return undefined
  const asked = new Line(rest).text
  const [sought, perhapsSought] = [covered(line, seeking), covered(line, perhaps)]
  const knows = knowing.test(asked)
  const opens = opening.test(asked) || (verbOpening.test(asked) && (/\?\s*$/.test(q) || rest.length > fewest))
  const wishes = perhapsSought.size > 0 && /^(?:ik|we|wij|graag)\b/.test(asked)
  if (sought.size === 0 && !opens && !wishes && !endsAsQuestion(q)) return undefined
  const asks = knows ? 'no' : sought.size > 0 && !/^(?:hoeveel|welke?)\b/.test(asked) ? 'yes' : 'maybe'
  return { asks, cue: cueOf(asked), frame: new Set([...courtesy, ...sought, ...perhapsSought]) }
}

/** "Racisme, hoe voorkom ik dat?", "Gratis trainingen voor docenten?"; not a title that has a question in it. */
function endsAsQuestion(q: string): boolean {
  return /\?\s*$/.test(q) && !q.includes(':')
}

function covered(line: Line, patterns: readonly RegExp[]): Set<number> {
  return new Set(patterns.flatMap((pattern) => [...line.text.matchAll(pattern)].flatMap((match) => line.covered(match))))
}

const cues: readonly (readonly [Cue, RegExp])[] = [
  ['other', /^wat (?:is|zijn) (?:het verschil|de verschillen|de rol|het effect|de effecten|de gevolgen|de oorzaken|de oorzaak|er)\b/],
  [
    'definition',
    /^(?:wat (?:is|zijn|betekent|betekenen|houdt|houden|wordt|bedoelen|bedoelt|verstaan)|waar staat \S+ voor|de betekenis|definitie)\b|\b(?:betekenis|definitie) van\b|\bwat (?:is|betekent) \S+$/,
  ],
  ['why', /^(?:waarom|waardoor|hoezo|hoe komt het)\b/],
  ['number', /^(?:hoeveel|hoe vaak|hoe lang|hoelang|welk (?:deel|percentage|aandeel))\b/],
  ['how', /^(?:hoe|wat (?:kan|kun|kunnen|moet|mag|doe) (?:ik|je|we|wij|men)|waarmee|wat werkt|wat helpt)\b/],
  ['who', /^(?:wie|welke organisaties?)\b/],
  ['where', /^(?:waar|bij wie|aan wie|naar wie)\b/],
  ['when', /^(?:wanneer|sinds wanneer|in welk jaar)\b/],
]

function cueOf(asked: string): Cue {
  return cues.find(([, pattern]) => pattern.test(asked))?.[0] ?? 'other'
}
