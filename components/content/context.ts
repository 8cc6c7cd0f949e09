import type { NoteReference } from '@/components/content/footnotes'
import type { DocumentLink } from '@/lib/content/published'
import type { Span } from '@/lib/content/text'

export type HeadingLevel = 2 | 3 | 4 | 5 | 6
export type Links = Readonly<Record<string, DocumentLink>>

/** What blocks and running text need to know of the page they stand on. */
export type BlockContext = {
  /** Every document that the text points at, by identity. */
  links: Links
  /** The level that the next heading should have. */
  level: HeadingLevel
  /** Stands before every id, so that several bodies fit on one page. */
  idPrefix: string
  /** The footnote that a span refers to. */
  notes: ReadonlyMap<Span, NoteReference>
}

/** The context of running text that stands outside a body. */
export function textContext(links: Links, level: HeadingLevel = 3): BlockContext {
  return { links, level, idPrefix: '', notes: new Map() }
}

/** The same context, with headings one or more levels deeper. */
export function deeper(context: BlockContext, by = 1): BlockContext {
  return { ...context, level: Math.min(context.level + by, 6) as HeadingLevel }
}

/** The address of a document or of a place in it. A chapter of a kennisgids is a page of its own. */
export function documentHref(link: DocumentLink, anchor?: string): string {
  if (!anchor) return link.path
  return link.kind === 'kennisgids' ? `${link.path}/${anchor}` : `${link.path}#${anchor}`
}
