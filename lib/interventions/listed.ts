import { slugOf } from '@/lib/content/id'
import { getWithdrawn } from '@/lib/content/queries'
import { withdrawnPaths } from '@/lib/interventions/queries'
import type { LeftOut } from '@/lib/interventions/selection'
import { currentCatalogue } from '@/lib/search/edition'
import { toHit } from '@/lib/search/hits'
import type { SearchHit } from '@/lib/search/query'

export type Listed = { hits: SearchHit[]; leftOut: LeftOut[] }

/** The published interventions with these slugs, in that order and at most so many; and what became of the others. */
export async function getListed(slugs: readonly string[], most: number): Promise<Listed> {
  const catalogue = await currentCatalogue()
  const rows = slugs.flatMap((slug) => catalogue.row(`interventie/${slug}`) ?? [])
  const tooMany = rows.slice(most).map(({ id, title, path }): LeftOut => ({ slug: slugOf(id), reason: 'te-veel', title, path }))
  const published = new Set(rows.map(({ id }) => slugOf(id)))
  return {
    hits: rows.slice(0, most).map((row) => toHit(row)),
    leftOut: [...(await findMissing(slugs.filter((slug) => !published.has(slug)))), ...tooMany],
  }
}

async function findMissing(slugs: readonly string[]): Promise<LeftOut[]> {
  const withdrawn = await withdrawnPaths(slugs)
  return Promise.all(
    slugs.map(async (slug): Promise<LeftOut> => {
      const path = withdrawn.get(slug)
      if (!path) return { slug, reason: 'onbekend' }
      const title = (await getWithdrawn(path))?.title
      return { slug, reason: 'ingetrokken', path, ...(title && { title }) }
    }),
  )
}
