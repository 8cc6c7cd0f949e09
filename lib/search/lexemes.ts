import { db } from '@/lib/db/client'

const most = 100_000
const known = new Map<string, string>()

/** What PostgreSQL makes of words when it searches ("moeders" becomes "moeder"), so that marking agrees with finding. */
export async function lexemesOf(words: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const unknown = [...new Set(words)].filter((word) => !known.has(word))
  if (known.size + unknown.length > most) known.clear()
  if (unknown.length > 0) {
    const rows = await db().$queryRaw<{ word: string; lexeme: string | null }[]>`
      SELECT word, (tsvector_to_array(to_tsvector('kis_dutch', kis_search.fold(word))))[1] AS lexeme FROM unnest(${unknown}::text[]) AS word`
    for (const { word, lexeme } of rows) known.set(word, lexeme ?? '')
  }
  return known
}

/** The words that a search asks for, in lower case: not those it wants left out, nor its "or". */
export function wordsOf(q: string): string[] {
  const wanted = q.toLowerCase().match(/(?<![\p{L}\p{N}])-?[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []
  return wanted.filter((word) => !word.startsWith('-') && word !== 'or')
}
