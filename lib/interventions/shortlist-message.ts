import { mostKept, parseSelection, selectionKey } from '@/lib/interventions/selection'
import { type ShortlistAction, type ShortlistResult, shortlistPath } from '@/lib/interventions/shortlist'
import { localPath } from '@/lib/site/local-path'
import type { Params } from '@/lib/site/params'
import { joinNl } from '@/lib/text'

const outcomes = ['bewaard', 'stond-er-al', 'onbekend', 'vol', 'verwijderd', 'gewist', 'overgenomen', 'teruggezet', 'onleesbaar', 'geen-cookies'] as const
export type Outcome = (typeof outcomes)[number]

/** What happened to the list, as the address of the page says it after a change: to which interventions, and which did not fit. */
export type ShortlistMessage = { outcome: Outcome; slugs: string[]; full: string[]; back?: string }

const successes: Record<ShortlistAction, Outcome> = {
  bewaar: 'bewaard',
  verwijder: 'verwijderd',
  wis: 'gewist',
  'neem-over': 'overgenomen',
  'zet-terug': 'teruggezet',
}

const refusals: readonly Outcome[] = ['onbekend', 'vol', 'onleesbaar', 'geen-cookies']

/** Whether the list is what it was, and not what the reader wanted. */
export function isRefusal({ outcome }: ShortlistMessage): boolean {
  return refusals.includes(outcome)
}

/** What to tell after a change. */
export function messageOf(action: ShortlistAction, { changed, already, unknown, full }: ShortlistResult, back?: string): ShortlistMessage {
  const where = back === undefined ? {} : { back }
  if (changed.length > 0 || action === 'verwijder' || action === 'wis') return { outcome: successes[action], slugs: changed, full, ...where }
  if (full.length > 0) return { outcome: 'vol', slugs: [], full, ...where }
  return already.length > 0 ? { outcome: 'stond-er-al', slugs: already, full, ...where } : { outcome: 'onbekend', slugs: unknown, full, ...where }
}

/** The address of the list with a message. */
export function messageHref({ outcome, slugs, full, back }: ShortlistMessage): string {
  const params = new URLSearchParams({ gedaan: outcome })
  for (const slug of slugs) params.append(selectionKey, slug)
  for (const slug of full) params.append('vol', slug)
  if (back) params.set('terug', back)
  return `${shortlistPath}?${params}`
}

/** Reads a message from the address of the list; undefined when there is none. Never throws. */
export function parseMessage(params: Params): ShortlistMessage | undefined {
  const outcome = outcomes.find((known) => known === [params.gedaan].flat()[0])
  if (!outcome) return undefined
  const back = localPath([params.terug].flat()[0])
  return { outcome, slugs: parseSelection(params), full: parseSelection({ [selectionKey]: params.vol }), ...(back && { back }) }
}

/**
 * The message if the list bears it out: an address can be made up, or loaded again later. What was kept while the list
 * is empty, the browser did not keep, or its reader took off since.
 */
export function checkedMessage(message: ShortlistMessage, kept: readonly string[]): ShortlistMessage | undefined {
  const { outcome, slugs } = message
  const there = slugs.filter((slug) => kept.includes(slug))
  if (['bewaard', 'overgenomen', 'teruggezet', 'stond-er-al'].includes(outcome)) {
    if (kept.length === 0) return { ...message, outcome: 'geen-cookies' }
    return there.length > 0 ? { ...message, slugs: there } : undefined
  }
  if (outcome === 'gewist') return kept.length === 0 ? message : undefined
  return outcome === 'verwijderd' && there.length > 0 ? undefined : message
}

/** The message in words. `titleOf` names an intervention; one that is not known is "1 interventie". */
export function messageText({ outcome, slugs, full }: ShortlistMessage, titleOf: (slug: string) => string | undefined): string {
  const what = named(slugs, titleOf)
  const stands = slugs.length > 1 ? 'staan' : 'staat'
  const texts: Record<Outcome, string> = {
    bewaard: `${what} ${stands} op je lijst.`,
    'stond-er-al': `${what} ${stands} al op je lijst.`,
    onbekend: 'Deze interventie bestaat niet (meer). Je lijst is niet veranderd.',
    vol: `Je lijst is vol: er passen ${mostKept} interventies op. Haal er eerst een weg.`,
    verwijderd: slugs.length > 0 ? `${what} ${stands} niet meer op je lijst.` : 'Deze interventie stond niet op je lijst.',
    gewist:
      slugs.length > 0
        ? `Je lijst is leeg. Er ${slugs.length === 1 ? 'stond 1 interventie' : `stonden ${slugs.length} interventies`} op.`
        : 'Je lijst was al leeg.',
    overgenomen: `${what} ${stands} nu op je lijst.`,
    teruggezet: `${what} ${stands} weer op je lijst.`,
    'geen-cookies': 'Je lijst is leeg. Heb je net iets bewaard? Dan bewaart je browser geen cookies van deze site. Sta ze toe en probeer het opnieuw.',
    onleesbaar: 'We begrepen niet wat er moest veranderen. Je lijst is zoals ze was. Probeer het opnieuw met de knoppen op de pagina.',
  }
  const left =
    full.length > 0 && outcome !== 'vol' ? ` Niet alles paste: op een lijst passen ${mostKept} interventies. Weggelaten: ${named(full, titleOf)}.` : ''
  return texts[outcome] + left
}

function named(slugs: readonly string[], titleOf: (slug: string) => string | undefined): string {
  const titles = slugs.flatMap((slug) => titleOf(slug) ?? [])
  if (titles.length === 0) return slugs.length > 1 ? `Deze ${slugs.length} interventies` : 'Deze interventie'
  if (titles.length > 3) return `${titles.length} interventies`
  return joinNl(titles.map((title) => `“${title}”`))
}
