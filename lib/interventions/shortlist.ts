import { z } from 'zod'
import { keptCookie, keptValue, mostKept, parseSelection, selectionKey } from '@/lib/interventions/selection'

export const shortlistPath = '/mijn-lijst'
export const shortlistChangePath = `${shortlistPath}/wijzig`

const keptDays = 180

const actions = ['bewaar', 'verwijder', 'wis', 'neem-over', 'zet-terug'] as const
export type ShortlistAction = (typeof actions)[number]

const form = z.object({
  actie: z.enum(actions),
  [selectionKey]: z.array(z.string()).transform((slugs) => parseSelection({ [selectionKey]: slugs })),
  terug: z.string().nullable(),
})
/** What to do, with which interventions, and where the reader says to have been. */
export type ShortlistChange = { action: ShortlistAction; slugs: string[]; back: string | null }

/** Reads the form that changes the list; undefined when it is none of ours. What can't be a slug is left out. */
export function parseChange(sent: URLSearchParams): ShortlistChange | undefined {
  const parsed = form.safeParse({ actie: sent.get('actie'), [selectionKey]: sent.getAll(selectionKey), terug: sent.get('terug') })
  return parsed.success ? { action: parsed.data.actie, slugs: parsed.data[selectionKey], back: parsed.data.terug } : undefined
}

/** What a change did: the list after it, what it concerned, and what of that did not exist or did not fit. */
export type ShortlistResult = { kept: string[]; changed: string[]; already: string[]; unknown: string[]; full: string[] }

/** Changes a list. `exists` tells what can be kept; what is on the list and does not exist goes, and all else stays as it was. */
export function changeShortlist(
  kept: readonly string[],
  { action, slugs: named }: Pick<ShortlistChange, 'action' | 'slugs'>,
  exists: (slug: string) => boolean,
): ShortlistResult {
  const before = kept.filter(exists)
  if (action === 'wis') return { kept: [], changed: before.slice(0, mostKept), already: [], unknown: [], full: [] }
  if (action === 'verwijder') {
    const changed = named.filter((slug) => kept.includes(slug))
    return { kept: before.filter((slug) => !changed.includes(slug)), changed, already: [], unknown: [], full: [] }
  }
  const wanted = named.filter((slug) => exists(slug) && !before.includes(slug))
  const room = Math.max(0, mostKept - before.length)
  return {
    kept: [...before, ...wanted.slice(0, room)],
    changed: wanted.slice(0, room),
    already: named.filter((slug) => before.includes(slug)),
    unknown: named.filter((slug) => !exists(slug)),
    full: wanted.slice(room),
  }
}

/** The Set-Cookie header that keeps a list in the browser of the reader. Scripts may read it: there is nothing secret in it. */
export function shortlistCookie(slugs: readonly string[], secure: boolean): string {
  const age = slugs.length > 0 ? keptDays * 24 * 60 * 60 : 0
  return [`${keptCookie}=${keptValue(slugs)}`, 'Path=/', `Max-Age=${age}`, 'SameSite=Lax', ...(secure ? ['Secure'] : [])].join('; ')
}
