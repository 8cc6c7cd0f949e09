import { slugPattern } from '@/lib/content/id'
import type { Params } from '@/lib/site/params'

/** The name of the parameter and of the cookie's contents: slugs of interventions (the part of their identity after the slash). */
export const selectionKey = 'i'
/** The cookie that holds a list. */
export const keptCookie = 'kis_lijst'
/** So many fit on a list that one keeps or shares. */
export const mostKept = 30
/** So many fit beside each other. */
export const mostCompared = 4
/** So many are read from an address or cookie at all; whoever sends more has not made them with our pages. */
const mostRead = 100

/** Why something that was asked for is not shown: with its name and address, where it has these. */
export type LeftOut = { slug: string; reason: 'onbekend' | 'ingetrokken' | 'te-veel'; title?: string; path?: string }

/** Reads slugs from an address (`?i=a&i=b`). Never throws: what can't be a slug is left out, a doubled one counts once. */
export function parseSelection(params: Params): string[] {
  return tidy([params[selectionKey] ?? []].flat())
}

/**
 * The value of the list in the Cookie header of a request, as it was sent: frameworks decode it, and drop all of it for
 * one malformed character. Undefined when there is none.
 */
export function sentCookie(header: string | null | undefined): string | undefined {
  const found = (header ?? '').split(';').find((pair) => pair.trim().startsWith(`${keptCookie}=`))
  return found?.trim().slice(keptCookie.length + 1)
}

/** Reads slugs from the value of a cookie ("a.b.c"). Never throws. */
export function parseKept(value: string | undefined): string[] {
  return tidy((value ?? '').split('.'))
}

/** Whether a cookie holds a list as our pages write it, and nothing that had to be left out. */
export function isReadable(value: string | undefined): boolean {
  return keptValue(parseKept(value)) === (value ?? '')
}

/** The value of the cookie for these slugs. */
export function keptValue(slugs: readonly string[]): string {
  return slugs.join('.')
}

/** The one address of a page about these interventions, in the order in which they were chosen. */
export function selectionHref(path: string, slugs: readonly string[], extra: Readonly<Record<string, string>> = {}): string {
  const params = new URLSearchParams([...slugs.map((slug): [string, string] => [selectionKey, slug]), ...Object.entries(extra)])
  const search = params.toString()
  return search ? `${path}?${search}` : path
}

/** What the address of the comparison says beside the selection: whether only rows that differ are shown. */
export function comparedOnly(params: Params): { toon?: 'verschillen' } {
  return [params.toon].flat()[0] === 'verschillen' ? { toon: 'verschillen' } : {}
}

function tidy(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value.length <= 120 && slugPattern.test(value)).slice(0, mostRead)
}
