import { z } from 'zod'
import { type LiteratureItem, literatureItem } from '@/lib/content/literature'
import { readDateParts } from '@/lib/editor/dates'
import { newKey } from '@/lib/editor/keys'

/** One text, also where a service gives a list of one; without markup and entities. */
const text = z
  .union([z.string(), z.array(z.string())])
  .nullish()
  .transform((given) => plain([given].flat()[0] ?? ''))
  .catch('')

const person = z.object({ family: text, given: text, literal: text, name: text, 'non-dropping-particle': text, 'dropping-particle': text })

/** CSL-JSON as the agencies of DOIs give it: more fields, other names of types, and lists where one text is meant. */
const cslAnswer = z.object({
  type: z.string().catch('document'),
  title: text,
  subtitle: text,
  author: z.array(person).catch([]).default([]),
  editor: z.array(person).catch([]).default([]),
  issued: z
    .object({ 'date-parts': z.array(z.array(z.coerce.number().int())) })
    .optional()
    .catch(undefined),
  ...{ 'container-title': text, volume: text, issue: text, page: text, publisher: text, 'publisher-place': text, 'publisher-location': text },
  language: text,
})

/** What the agencies call types that CSL has another word for. */
const types: Readonly<Record<string, LiteratureItem['type']>> = {
  'journal-article': 'article-journal',
  'peer-review': 'article-journal',
  article: 'document',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'book-part': 'chapter',
  'reference-entry': 'chapter',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  'report-component': 'report',
  dissertation: 'thesis',
  'proceedings-article': 'paper-conference',
  'posted-content': 'document',
}

/** A work as the service of DOIs tells it; undefined for what can't be in a list of literature. */
export function workFromCsl(answer: unknown, doi: string): LiteratureItem | undefined {
  const read = cslAnswer.safeParse(answer)
  if (!read.success) return undefined
  const { type, title, subtitle, author, editor, issued, language, ...rest } = read.data
  const makers = author.length > 0 ? author : editor
  return finished({
    type: types[type] ?? (literatureItem.shape.type.safeParse(type).data || 'document'),
    title: subtitle && !title.includes(subtitle) ? `${title}: ${subtitle}` : title,
    author: makers.map(nameOf),
    issued: dateOf(issued?.['date-parts'][0]),
    'container-title': rest['container-title'],
    ...{ volume: rest.volume, issue: rest.issue, page: rest.page, publisher: rest.publisher },
    'publisher-place': rest['publisher-place'] || rest['publisher-location'],
    DOI: doi,
    language: /^[a-z]{2,3}$/.test(language) ? language : '',
  })
}

const named = z.object({ name: text })
const bookAnswer = z.object({
  title: text,
  subtitle: text,
  authors: z.array(named).catch([]).default([]),
  publishers: z.array(named).catch([]).default([]),
  publish_places: z.array(named).catch([]).default([]),
  publish_date: text,
})

/** A book as Open Library tells it, by the key that was asked for. */
export function workFromBooks(answer: unknown, isbn: string): LiteratureItem | undefined {
  const read = z.record(z.string(), z.unknown()).safeParse(answer)
  const book = bookAnswer.safeParse(read.data?.[`ISBN:${isbn}`])
  if (!book.success) return undefined
  const { title, subtitle, authors, publishers, publish_places, publish_date } = book.data
  const year = /\b(1[5-9]|20)\d{2}\b/.exec(publish_date)?.[0]
  return finished({
    type: 'book',
    title: subtitle ? `${title}: ${subtitle}` : title,
    author: authors.map(({ name }) => fullName(name)),
    issued: readDateParts(publish_date) ?? (year && { 'date-parts': [[Number(year)]] }),
    publisher: publishers[0]?.name ?? '',
    'publisher-place': publish_places[0]?.name ?? '',
    ISBN: isbn,
  })
}

/** Without what is empty, no text longer than it may be, and under a name made of its title. */
function finished(work: Readonly<Record<string, unknown>>): LiteratureItem | undefined {
  const fields = Object.entries(work).flatMap(([name, value]) => {
    const isThere = value !== undefined && value !== '' && !(name === 'author' && (value as unknown[]).length === 0)
    return isThere ? [[name, typeof value === 'string' ? value.slice(0, longestText) : value]] : []
  })
  return literatureItem.safeParse({ id: newKey(String(work.title), []), ...Object.fromEntries(fields) }).data
}

const longestText = 500

type Name = LiteratureItem['author'][number]

function nameOf({ family, given, literal, name, ...particles }: z.output<typeof person>): Name {
  if (!family) return { literal: literal || name || given || 'Onbekend' }
  const [, before = '', last = family] = /^((?:\p{Ll}[\p{Ll}'’.]*\s+)+)(\p{Lu}.*)$/u.exec(family) ?? []
  const particle = [particles['dropping-particle'], particles['non-dropping-particle'], before.trim()].filter(Boolean).join(' ')
  return { family: last, ...(given && { given }), ...(particle && { 'non-dropping-particle': particle }) }
}

/** "Jan van den Berg" in its parts. A single word may be anything. */
function fullName(name: string): Name {
  const [, given = '', particle = '', family = ''] = /^(.*?)\s+((?:\p{Ll}[\p{Ll}'’]*\s+)*)(\S+)$/u.exec(name) ?? []
  if (!family) return { literal: name || 'Onbekend' }
  return { family, given, ...(particle.trim() && { 'non-dropping-particle': particle.trim() }) }
}

function dateOf(parts: readonly number[] | undefined): LiteratureItem['issued'] {
  return parts?.[0] ? { 'date-parts': [parts.slice(0, 3)] } : undefined
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function plain(given: string): string {
  return given
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
