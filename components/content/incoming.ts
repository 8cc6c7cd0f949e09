import { kindOrder } from '@/components/content/kinds'
import type { KindId } from '@/lib/content/id'
import type { DocumentLink, IncomingLink } from '@/lib/content/published'

type Filter = { kind?: KindId; field?: string; not?: readonly string[] }

/** The documents that point at this one, each once; `not` leaves out what the page shows elsewhere. */
export function incomingFrom(incoming: readonly IncomingLink[], { kind, field, not = [] }: Filter): DocumentLink[] {
  const chosen = incoming.filter((link) => (!kind || link.kind === kind) && (!field || link.field === field) && !not.includes(link.id))
  return [...new Map(chosen.map((link) => [link.id, link])).values()]
}

export type KindGroup = { kind: KindId; links: DocumentLink[] }

/** Documents together by kind, in a fixed order. */
export function groupByKind(links: readonly DocumentLink[]): KindGroup[] {
  return kindOrder.map((kind) => ({ kind, links: links.filter((link) => link.kind === kind) })).filter((group) => group.links.length > 0)
}

/** Documents together by year, the newest first; without a year last. */
export function groupByYear(links: readonly DocumentLink[]): { year: string; links: DocumentLink[] }[] {
  const years = [...new Set(links.map((link) => link.year ?? ''))].sort().reverse()
  return years.map((year) => ({ year, links: links.filter((link) => (link.year ?? '') === year) }))
}

/** The documents with these identities that are published. */
export function linksTo(ids: readonly string[], links: Readonly<Record<string, DocumentLink>>): DocumentLink[] {
  return ids.flatMap((id) => links[id] ?? [])
}
