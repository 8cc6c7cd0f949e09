import type { TypedContent } from '@/lib/content/registry'

/** What is needed to point a reader at a document. JSON-safe. */
export type DocumentLink = {
  id: string
  kind: string
  title: string
  path: string
  typeLabel: string
  summary: string
  /** True for fictional content, which is labelled "Voorbeeld" wherever it shows. */
  example: boolean
  year?: string
}

/** A document that points at this one, and from which field ("project", "body", "keyPublications" …). */
export type IncomingLink = DocumentLink & { field: string }

/** `pages`: how many there are; left out when the file could not be read. */
export type FileFacts = { pages?: number }

/** Why a page that can still be read was withdrawn, since when (ISO 8601), and what to read instead. */
export type WithdrawnNote = { reason: string; on: string; replacement?: DocumentLink }

/** A published document with everything its page needs; `kind` decides the shape of `content`. JSON-safe. */
export type PublishedDocument = TypedContent & {
  id: string
  slug: string
  path: string
  example: boolean
  /** Moments in ISO 8601: first published here, last changed here. */
  publishedAt: string
  changedAt: string
  /** Withdrawn: it stays readable, out of lists and search. */
  withdrawn?: WithdrawnNote
  /** What is known of the files of ours that it offers, by their address. */
  files: Record<string, FileFacts>
  /** Every document that the content points at, and the document itself, by identity. */
  links: Record<string, DocumentLink>
  /** Every published document that points at this one. */
  incoming: IncomingLink[]
}

/** A published document of one kind. */
export type PublishedOf<K extends TypedContent['kind']> = Extract<PublishedDocument, { kind: K }>
