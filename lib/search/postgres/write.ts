import type { SearchRow } from '@/lib/content/search-documents'
import type { Tx } from '@/lib/db/client'
import { analyse } from '@/lib/search/dutch/analyse'
import { words } from '@/lib/search/dutch/words'
import { analyseTexts, termWeights } from '@/lib/search/index-terms'
import { labelText } from '@/lib/search/labels'
import type { Names } from '@/lib/search/names'
import { vectorText } from '@/lib/search/postgres/vector'
import { analysisKey } from '@/lib/search/terms'

type Posting = { term: string; number: number; weight: number }

/**
 * Makes these rows all that can be found of these documents. A row that was there keeps its number, so that who is
 * searching meanwhile still finds it.
 */
export async function writeRows(tx: Tx, documentIds: readonly string[], rows: readonly SearchRow[], names: Names): Promise<void> {
  await removeRows(
    tx,
    documentIds,
    rows.map((row) => row.id),
  )
  const analysed = rows.map((row) => ({ row, terms: analyseTexts({ ...row, labels: labelText(row) }, names) }))
  const numbers = await upsert(
    tx,
    analysed.map(({ row, terms }) => ({ ...row, tsv: vectorText(terms) })),
    analysisKey(names),
  )
  await writePostings(
    tx,
    [...numbers.values()],
    analysed.flatMap(({ row, terms }) => [...termWeights(terms)].map(([term, weight]) => ({ term, number: numbers.get(row.id) ?? 0, weight }))),
  )
  await learnWords(tx, rows)
}

/** Makes documents impossible to find, except the rows to `keep`. */
export async function removeRows(tx: Tx, documentIds: readonly string[], keep: readonly string[] = []): Promise<void> {
  await tx.$executeRaw`
    WITH gone AS (DELETE FROM "SearchDocument" WHERE "documentId" = ANY(${documentIds}) AND id <> ALL(${keep}) RETURNING number)
    DELETE FROM "SearchPosting" USING gone WHERE "SearchPosting".number = gone.number`
}

async function upsert(tx: Tx, rows: readonly (SearchRow & { tsv: string })[], analysis: string): Promise<Map<string, number>> {
  const written = await tx.$queryRaw<{ id: string; number: number }[]>`
    INSERT INTO "SearchDocument" (id, "documentId", kind, path, title, summary, body, "typeLabel", "sortDate", "validUntil", example, facets, facts, listed, "group", analysis, tsv)
    SELECT id, "documentId", kind, path, title, summary, body, "typeLabel", "sortDate", "validUntil", example,
      ARRAY(SELECT jsonb_array_elements_text(facets)), facts, listed, "group", ${analysis}, tsv::tsvector
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row(id text, "documentId" text, kind text, path text, title text, summary text,
      body text, "typeLabel" text, "sortDate" text, "validUntil" text, example boolean, facets jsonb, facts jsonb, listed boolean, "group" text, tsv text)
    ON CONFLICT (id) DO UPDATE SET "documentId" = excluded."documentId", kind = excluded.kind, path = excluded.path, title = excluded.title,
      summary = excluded.summary, body = excluded.body, "typeLabel" = excluded."typeLabel", "sortDate" = excluded."sortDate",
      "validUntil" = excluded."validUntil", example = excluded.example, facets = excluded.facets, facts = excluded.facts, listed = excluded.listed,
      "group" = excluded."group", analysis = excluded.analysis, tsv = excluded.tsv, "changedAt" = now()
    RETURNING id, number`
  return new Map(written.map(({ id, number }) => [id, number]))
}

/** In the order of the key, so that pages of the index are filled one after another. */
async function writePostings(tx: Tx, numbers: readonly number[], postings: Posting[]): Promise<void> {
  await tx.$executeRaw`DELETE FROM "SearchPosting" WHERE number = ANY(${numbers})`
  postings.sort((a, b) => (a.term < b.term ? -1 : a.term > b.term ? 1 : a.number - b.number))
  await tx.$executeRaw`
    INSERT INTO "SearchPosting" (term, number, weight)
    SELECT * FROM unnest(${postings.map(({ term }) => term)}::text[], ${postings.map(({ number }) => number)}::int[], ${postings.map(({ weight }) => weight)}::real[])`
}

/** Remembers how words are written, to recognise typing errors by. In one order, so that two writers never wait for each other. */
async function learnWords(tx: Tx, rows: readonly SearchRow[]): Promise<void> {
  const learned = new Map<string, string>()
  for (const { title, summary, body } of rows) {
    for (const { word } of words(title)) if (isWord(word)) learned.set(word, analyse(word).lemma)
    for (const { word } of [...words(summary), ...words(body)]) if (isWord(word) && analyse(word).known) learned.set(word, analyse(word).lemma)
  }
  const sorted = [...learned].sort(([a], [b]) => (a < b ? -1 : 1))
  await tx.$executeRaw`
    INSERT INTO "SearchWord" (word, term)
    SELECT * FROM unnest(${sorted.map(([word]) => word)}::text[], ${sorted.map(([, term]) => term)}::text[]) ON CONFLICT (word) DO UPDATE SET term = excluded.term WHERE "SearchWord".term <> excluded.term`
}

/** Long enough to recognise, and no number or name of a file. */
function isWord(word: string): boolean {
  return word.length >= 4 && word.length <= 40 && /^\p{L}+$/u.test(word)
}
