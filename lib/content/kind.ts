import type { z } from 'zod'
import type { KindId } from '@/lib/content/id'
import type { FacetValues } from '@/lib/search/facets'

/** What all documents share once published; every kind's content extends it. */
export type CommonContent = {
  title: string
  summary: string
  audiences: string[]
  knowledgeSources: string[]
  themes: string[]
  publishedOn?: string | undefined
  updatedOn?: string | undefined
  checkedOn?: string | undefined
  keywords: string[]
  formerPaths: string[]
}

/**
 * A part that can be found by itself. `label` says what it is: "Hoofdstuk uit …" when left out. Of the parts with the
 * same `group` only the best is a result of a search.
 */
export type DocumentPart = { anchor: string; path: string; title: string; summary: string; body: unknown; label?: string; group?: string }
/** What one weighs. `step` of `steps` is how far a value reaches in a rising list. */
export type Fact = { label: string; value: string; step?: number; steps?: number }

/** One kind of document: the single place that says what is particular to it. */
export type Kind<T extends CommonContent = CommonContent> = {
  id: KindId
  /** Folder below a content pack. */
  folder: string
  label: { one: string; many: string }
  /** The address of the list, and the start of the address of each document. */
  listPath: string
  path: (slug: string, content: T) => string
  /** Names that an address of the platform itself needs below the list. */
  reservedSlugs?: readonly string[]
  /** Parts that can be found by themselves, such as the chapters of a kennisgids, at an address or at a place on the page (`#`). */
  parts?: (slug: string, content: T) => DocumentPart[]
  /** Further addresses below that of the document. */
  subPaths?: (slug: string, content: T) => string[]
  /** The places on its page that others may point at; without it they are not checked. */
  anchors?: (content: T) => string[]
  draft: z.ZodType
  publishable: z.ZodType<T>
  /** The line above a title: "Infosheet", "Project 2026". */
  typeLabel: (content: T) => string
  /** Values to filter by, beside those that every kind has. */
  facets: (content: T) => FacetValues
  /** Texts that search should find beside title, summary and body. */
  searchText: (content: T) => string[]
  /** What one weighs on a card in a list, most important first. */
  facts: (content: T) => Fact[]
  /** Day or year to sort by, newest first. */
  sortDate: (content: T) => string | undefined
  /** The last day on which it counts as right; past it, it is labelled as expired and ranks lower. */
  validUntil?: (content: T) => string | undefined
}

export function defineKind<T extends CommonContent>(kind: Kind<T>): Kind<T> {
  return kind
}
