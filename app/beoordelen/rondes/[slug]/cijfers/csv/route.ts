import { privateCsv } from '@/app/beoordelen/rondes/[slug]/private-csv'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { readRound } from '@/lib/rounds/queries'
import { figuresCsv, readFigures } from '@/lib/rounds/read-figures'

/** The figures of a round, beside earlier ones, as a file. */
export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params
  const actor = actorOf(await requireUser(`/beoordelen/rondes/${slug}/cijfers`, 'round.read'))
  return privateCsv(`cijfers-${slug}`, async () => figuresCsv(await readFigures(db(), actor, await readRound(db(), actor, slug))))
}
