import { LRUCache } from 'lru-cache'
import { db } from '@/lib/db/client'
import type { Catalogue } from '@/lib/search/catalogue'
import { perEdition } from '@/lib/search/per-edition'

/** So much of a text is looked through for a passage, in characters. */
const longest = 8_000
const keptOf = perEdition(() => new LRUCache<number, string>({ maxSize: 16_000_000, sizeCalculation: (text) => text.length + 100 }))

/** The beginning of the texts of rows, by their number; kept, because the same rows are found again and again. */
export async function readTexts(numbers: readonly number[], catalogue: Catalogue): Promise<ReadonlyMap<number, string>> {
  const kept = keptOf(catalogue)
  const texts = new Map(numbers.map((number) => [number, kept.get(number)]))
  const unread = numbers.filter((number) => texts.get(number) === undefined)
  if (unread.length > 0) {
    const rows = await db().$queryRaw<{ number: number; body: string }[]>`
      SELECT number, left(body, ${longest}::int) AS body FROM "SearchDocument" WHERE number = ANY(${unread})`
    for (const { number, body } of rows) {
      kept.set(number, body)
      texts.set(number, body)
    }
  }
  return new Map(numbers.map((number) => [number, texts.get(number) ?? '']))
}
