import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { z } from 'zod'
import { issueAt, type Located, toIssues } from '@/lib/content/files/issues'
import type { ContentIssue } from '@/lib/content/files/problem'
import { parseYaml } from '@/lib/content/files/yaml'
import { slug } from '@/lib/content/id'
import { betFields, type CurationContent, demotionFields } from '@/lib/search/curation-schema'
import { thesaurusProblems } from '@/lib/search/thesaurus/rules'
import { type Concept, conceptFields } from '@/lib/search/thesaurus/schema'

type Entry = Located & { value: unknown }
type Valid<T> = T & { id: string }

/**
 * Reads and validates what KIS sets about searching, beside the packs: `thesaurus/*.yml`, `zoeken/aanraders.yml` and
 * `zoeken/lager.yml`. `known`: the documents there are. Reports all problems, throws none.
 */
export function checkCuration(root: string, known: ReadonlySet<string>): { curation: CurationContent; issues: ContentIssue[] } {
  const issues: ContentIssue[] = [...strayFiles(root, 'thesaurus', /\.yml$/), ...strayFiles(root, 'zoeken', /^(aanraders|lager)\.yml$/)]
  const conceptEntries = filesIn(root, 'thesaurus').flatMap((file) => readEntries(root, file, issues))
  const betEntries = readEntries(root, join(root, 'zoeken', 'aanraders.yml'), issues)
  const demotionEntries = readEntries(root, join(root, 'zoeken', 'lager.yml'), issues)
  const thesaurus = validate(conceptEntries, conceptFields, issues)
  const aanraders = validate(betEntries, betFields, issues)
  const lager = validate(demotionEntries, demotionFields, issues)
  issues.push(...twice(conceptEntries), ...conceptIssues(thesaurus, conceptEntries), ...unknownTerms(thesaurus, conceptEntries, known))
  issues.push(...sharedWordings(aanraders, betEntries), ...unknownDocuments(aanraders, betEntries, known), ...unknownDocuments(lager, demotionEntries, known))
  return { curation: { thesaurus, aanraders, lager }, issues }
}

function filesIn(root: string, folder: string): string[] {
  const path = join(root, folder)
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name))
}

/** A file with a name that nothing reads would be left out without a word. */
function strayFiles(root: string, folder: string, expected: RegExp): ContentIssue[] {
  return filesIn(root, folder)
    .filter((path) => !expected.test(basename(path)))
    .map((path) => ({ file: nameOf(root, path), line: 1, field: '', message: `Dit bestand wordt nergens voor gelezen. Klopt de naam, in content/${folder}?` }))
}

/** The entries of a file: a map from a name to fields. A file that is not there has none. */
function readEntries(root: string, path: string, issues: ContentIssue[]): Entry[] {
  if (!path.endsWith('.yml') || !statSync(path, { throwIfNoEntry: false })?.isFile()) return []
  const file = nameOf(root, path)
  const source = parseYaml(readFileSync(path, 'utf8'))
  issues.push(...source.problems.map((problem) => ({ file, field: '', ...problem })))
  const value = source.value ?? {}
  if (typeof value !== 'object' || Array.isArray(value)) {
    issues.push({ file, line: 1, field: '', message: 'Schrijf elk onderdeel onder een eigen naam, zoals “naam:” met daaronder de velden.' })
    return []
  }
  return Object.entries(value).map(([slug, fields]) => ({ slug, value: fields, locate: (at) => ({ file, line: source.lineOf([slug, ...at]) }) }))
}

function validate<T extends z.ZodObject>(entries: readonly Entry[], fields: T, issues: ContentIssue[]): Valid<z.infer<T>>[] {
  return entries.flatMap((entry) => {
    const parsed = fields.safeParse(entry.value ?? {})
    if (!parsed.success) issues.push(...parsed.error.issues.flatMap((issue) => toIssues(entry, issue)))
    if (!slug.safeParse(entry.slug).success) issues.push(issueAt(entry, [], 'Gebruik voor de naam alleen kleine letters, cijfers en koppeltekens.'))
    return parsed.success ? [{ id: entry.slug, ...parsed.data }] : []
  })
}

function twice(entries: readonly Entry[]): ContentIssue[] {
  const first = new Map<string, Entry>()
  return entries.flatMap((entry) => {
    const earlier = first.get(entry.slug)
    if (!earlier) first.set(entry.slug, entry)
    return earlier ? [issueAt(entry, [], `${entry.slug} bestaat al in ${earlier.locate([]).file}.`)] : []
  })
}

function conceptIssues(concepts: readonly Concept[], entries: readonly Entry[]): ContentIssue[] {
  return thesaurusProblems(concepts).map(({ id, path, message }) => issueAt(entryOf(entries, id), path, message))
}

function unknownTerms(concepts: readonly Concept[], entries: readonly Entry[], known: ReadonlySet<string>): ContentIssue[] {
  return concepts.flatMap(({ id, term }) => (!term || known.has(term) ? [] : [issueAt(entryOf(entries, id), ['term'], missing(term))]))
}

function unknownDocuments(
  chosen: readonly { id: string; documents: readonly string[] }[],
  entries: readonly Entry[],
  known: ReadonlySet<string>,
): ContentIssue[] {
  return chosen.flatMap(({ id, documents }) =>
    documents.flatMap((document, i) => (known.has(document) ? [] : [issueAt(entryOf(entries, id), ['documents', i], missing(document))])),
  )
}

/** The same wording at two bets would leave it to chance what stands on top. */
function sharedWordings(bets: readonly { id: string; queries: readonly string[] }[], entries: readonly Entry[]): ContentIssue[] {
  const first = new Map<string, string>()
  return bets.flatMap(({ id, queries }) =>
    queries.flatMap((wording, i) => {
      const earlier = first.get(wording.toLowerCase())
      first.set(wording.toLowerCase(), id)
      return earlier ? [issueAt(entryOf(entries, id), ['queries', i], `“${wording}” staat al bij ${earlier}.`)] : []
    }),
  )
}

function missing(document: string): string {
  return `Verwijst naar ${document}, maar dat bestaat niet.`
}

function entryOf(entries: readonly Entry[], id: string): Entry {
  const entry = entries.find((found) => found.slug === id)
  if (!entry) throw new Error(`no entry ${id}`)
  return entry
}

function nameOf(root: string, path: string): string {
  return join('content', relative(root, path))
}
