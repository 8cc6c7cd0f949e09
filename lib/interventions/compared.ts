import { slugOf } from '@/lib/content/id'
import type { PublishedOf } from '@/lib/content/published'
import { isoDay } from '@/lib/dates'
import type { Compared } from '@/lib/interventions/comparison-rows'
import { freshness } from '@/lib/interventions/freshness'
import { getListed } from '@/lib/interventions/listed'
import { getSelected } from '@/lib/interventions/queries'
import { type LeftOut, mostCompared } from '@/lib/interventions/selection'

/** What stands above a record that is compared. */
export type Column = { slug: string; title: string; path: string; owner?: string; example: boolean; expired: boolean }
export type ComparedSelection = { columns: Column[]; records: Compared[]; leftOut: LeftOut[] }

/** The first records of a selection that can be shown beside each other, and what became of the others. */
export async function getCompared(slugs: readonly string[]): Promise<ComparedSelection> {
  const { hits, leftOut } = await getListed(slugs, mostCompared)
  const { found } = await getSelected(hits.map(({ id }) => slugOf(id)))
  const today = isoDay(new Date())
  return {
    columns: found.map((doc) => toColumn(doc, today)),
    records: found.map(({ content, links }) => ({ content, lookUp: (id) => links[id], today })),
    leftOut,
  }
}

function toColumn({ id, path, content, example }: PublishedOf<'interventie'>, today: string): Column {
  const owner = content.owner?.name
  return { slug: slugOf(id), title: content.title, path, ...(owner && { owner }), example, expired: freshness(content, today) === 'verlopen' }
}
