import type { Author } from '@/lib/content/fields'

export type CslName = { family: string; given?: string | undefined; 'non-dropping-particle'?: string | undefined } | { literal: string }

/** The part of CSL-JSON 1.0.2 that our own works fill (github.com/citation-style-language/schema). */
export type CslItem = {
  id: string
  'citation-key': string
  type: string
  title: string
  genre?: string
  status?: string
  author?: CslName[]
  issued?: { 'date-parts': number[][] }
  publisher?: string
  'publisher-place'?: string
  'container-title'?: string
  'collection-title'?: string
  page?: string
  ISBN?: string
  DOI?: string
  URL: string
  language?: string
  abstract?: string
  keyword?: string
  dimensions?: string
  license?: string
}

/** A person or body as CSL-JSON names them. */
export function cslName(author: Author): CslName {
  if ('organisation' in author) return { literal: oneLine(author.organisation) }
  return tidy({ family: author.family, given: author.given, 'non-dropping-particle': author.particle })
}

/** Keywords as the one field that CSL has for them; a comma would divide a word. */
export function cslKeywords(keywords: readonly string[]): string {
  return keywords.map((word) => word.replaceAll(',', ' ')).join(', ')
}

/** Without what is empty, each text as one line: line breaks end a field in RIS, and mean nothing elsewhere. */
export function tidy<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  const entries = Object.entries(fields).map(([key, value]) => [key, typeof value === 'string' ? oneLine(value) : value])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== '')) as T
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
}
