import { privateCsv } from '@/app/beoordelen/rondes/[slug]/private-csv'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { exportRound } from '@/lib/reviews/board-csv'

/** All submissions of a round as a file. */
export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params
  const user = await requireUser(`/beoordelen/rondes/${slug}/export`, 'round.read')
  return privateCsv(`ronde-${slug}`, () => exportRound(db(), actorOf(user), slug))
}
