import { functionWords } from '@/lib/search/function-words'
import { meanings } from '@/lib/search/question/meanings'
import type { Claim, Reading } from '@/lib/search/question/reading'

/** Words that a question has and its answer has not. */
const fillers = new Set(
  `ergens iemand kun jullie mij eigenlijk precies eens even misschien ongeveer vooral goed goede beste leuk leuke mooi mooie geschikt geschikte passend passende
  handig handige nieuw nieuwe recent recente bruikbaar bruikbare soort soorten dingen ding jullie help helpen helpt nodig wij ons hier daarvoor hiervoor daarover hierover
  aanraden aanbevelen sturen noemen tonen krijgen volgen downloaden luisteren bekijken bestellen terecht beschikbaar bekend staan staat lopen loopt duren duurt worden
  gebruikt gebruiken inzetten ingezet onze mijn mn m'n zn database bedoeld bedoelen bedoelt betekent betekenen betekenis definitie verstaan uitleg uitleggen vertellen
  zeggen zegt heten heet maar enkel alleen gebied vlak manier waarvan jouw zoal allemaal precies duidelijk echt er kijken richten richt gericht elkaar mn sowieso sommige altijd vaak`.split(
    /\s+/,
  ),
)
/** Fillers that are part of what is asked when knowledge is asked. */
const matters = new Set(['helpt', 'helpen', 'help', 'database', 'gebruiken', 'gebruikt', 'nieuw', 'nieuwe', 'inzetten', 'krijgen', 'volgen'])
const negations = new Set(['niet', 'geen', 'zonder', 'nooit'])
/** Those that belong to a noun; "aan", "met" and "naar" mostly belong to a verb. */
const starters = new Set('voor over tegen in op rond rondom van uit binnen vanwege wegens'.split(' '))
const within = new Set('met bij aan onder naar tussen door van'.split(' '))
const joiners = new Set('de het een der den des van en of in voor met op te tegen bij over tussen aan door om naar uit onder tot'.split(' '))
/** What the asker belongs to says nothing about what is asked: "voor ons team". */
const own = new Set(['team', 'organisatie', 'gemeente', 'stad', 'dorp', 'collega', 'groep', 'instelling', 'stichting'])
const articles = new Set('de het een mijn onze ons jouw jullie je uw hun deze die dit alle en of'.split(' '))

/**
 * What is left to search for. Small words stay where they hold two others together, because names are made so: "Sinti
 * en Roma", "College voor de Rechten van de Mens".
 */
export function leftWords(reading: Reading): string {
  const kept = keptPlaces(reading)
  return reading.tokens
    .map((_, place) => place)
    .filter((place) => kept.has(place) || isBetween(reading, kept, place))
    .map((place) => reading.q.slice(reading.tokens[place]?.from, reading.tokens[place]?.to))
    .join(' ')
}

/**
 * The words as they stand behind their prepositions, for the sentence of the answer: "voor wijkteams", "over racisme op
 * school", and the filters that those words name. Undefined when a word stands elsewhere, so that the sentence must
 * say it in another way.
 */
export function phrasesOf(reading: Reading): { texts: string[]; said: string[] } | undefined {
  const kept = keptPlaces(reading)
  const covered = new Set<number>()
  const texts: string[] = []
  for (let from = 0; from < reading.tokens.length; from++) {
    if (!starters.has(reading.word(from)) || reading.form.frame.has(from) || /^(?:zich|gericht)$/.test(reading.word(from - 1))) continue
    const to = endOfPhrase(reading, kept, from)
    if (to === undefined) continue
    const places = Array.from({ length: to - from + 1 }, (_, i) => from + i)
    if (places.some((place) => claimAt(reading, place)?.wider)) continue
    for (const place of places) covered.add(place)
    texts.push(turned(reading.q.slice(reading.tokens[from]?.from, reading.tokens[to]?.to)))
    from = to
  }
  if (![...kept].every((place) => covered.has(place))) return undefined
  return { texts, said: reading.claims.filter(({ from }) => covered.has(from)).flatMap(({ filters }) => filters.map(({ key, value }) => `${key}:${value}`)) }
}

function keptPlaces(reading: Reading): Set<number> {
  const claimed = new Map(reading.claims.flatMap((claim) => Array.from({ length: claim.length }, (_, i) => [claim.from + i, claim] as const)))
  return new Set([...reading.tokens.keys()].filter((place) => (claimed.has(place) ? claimed.get(place)?.kept === true : isMeaningful(reading, place))))
}

function isMeaningful(reading: Reading, place: number): boolean {
  const word = reading.word(place)
  if (negations.has(word)) return !reading.finds
  if (reading.form.frame.has(place) || functionWords.has(word)) return false
  if (fillers.has(word)) return !reading.finds && matters.has(word)
  if (reading.finds && own.has(reading.tokens[place]?.lemma ?? '') && /^(?:mijn|onze|ons|jullie)$/.test(reading.word(place - 1))) return false
  return !(
    reading.finds &&
    meanings().anything.at(reading.tokens, place) &&
    (reading.preposition(place) === '' || ['aan', 'naar'].includes(reading.preposition(place)))
  )
}

function isBetween(reading: Reading, kept: ReadonlySet<number>, place: number): boolean {
  const joins = (at: number) => joiners.has(reading.word(at)) && !reading.form.frame.has(at) && !reading.isTaken(at)
  let [left, right] = [place, place]
  while (joins(left) && left > place - 3) left--
  while (joins(right) && right < place + 3) right++
  if (!joins(place) || !kept.has(left) || !kept.has(right)) return false
  return !/[.?!;:,]/.test(reading.q.slice(reading.tokens[left]?.to, reading.tokens[right]?.from))
}

/** The last place of a phrase that begins with a preposition; undefined when it has nothing in it that was asked. */
function endOfPhrase(reading: Reading, kept: ReadonlySet<number>, from: number): number | undefined {
  let last: number | undefined
  for (let place = from + 1; place < reading.tokens.length; place++) {
    if (/[.?!;:]/.test(reading.q.slice(reading.tokens[place - 1]?.to, reading.tokens[place]?.from))) break
    const said = kept.has(place) || (reading.isTaken(place) && !isHead(reading, place))
    if (said) last = place
    else if (!articles.has(reading.word(place)) && !within.has(reading.word(place))) break
  }
  return last
}

/** What is asked for, and conditions: the sentence says those in its own words. */
function isHead(reading: Reading, place: number): boolean {
  const claim = claimAt(reading, place)
  return (
    claim === undefined ||
    claim.filters.length === 0 ||
    claim.filters.some(({ key }) => ['soort', 'vorm', 'type', 'kosten', 'tijd', 'effect', 'onderbouwing', 'bron'].includes(key))
  )
}

function claimAt(reading: Reading, place: number): Claim | undefined {
  return reading.claims.find(({ from, length }) => place >= from && place < from + length)
}

function turned(phrase: string): string {
  return phrase.replace(/\b(?:mijn|m'n|mn)\b/gi, 'jouw').replace(/\b(?:onze|ons)\b/gi, 'jullie')
}
