import type { PublishedOf } from '@/lib/content/published'
import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import { lastValidDay } from '@/lib/interventions/freshness'
import { databases, entrances } from '@/lib/interventions/vocabulary'
import { dayText } from '@/lib/rounds/days'

export type JudgementState = 'geldig' | 'verlopen' | 'ingetrokken'

/**
 * That KIS judged an intervention and included it: when, in which round, by which criteria, which version, and until when
 * it counts; days as text. `databases`: labels. JSON-safe.
 */
export type Judgement = {
  title: string
  state: JudgementState
  databases: string[]
  decidedOn: string
  round: string
  criteriaVersion: number
  version: number
  validUntil: string
  confirmedOn: string | undefined
}

/** The judgement of a document that readers can see, as it counts on a day ("2027-11-15"); undefined when KIS never included it. */
export async function readJudgement(db: Db, doc: PublishedOf<'interventie'>, today: string): Promise<Judgement | undefined> {
  const decision = await db.decision.findFirst({
    where: { outcome: 'included', validUntil: { not: null }, submission: { documentId: doc.id } },
    include: { version: { select: { number: true } }, submission: { select: { round: { select: { title: true, criteriaVersion: true } } } } },
    orderBy: { decidedAt: 'desc' },
  })
  if (!decision?.validUntil) return undefined
  const { content } = doc
  // The content says it last: a confirmation of the owner renews it.
  const validUntil = lastValidDay(content) ?? dayText(decision.validUntil)
  return {
    title: content.title,
    state: doc.withdrawn ? 'ingetrokken' : validUntil < today ? 'verlopen' : 'geldig',
    databases: databases.filter((database) => content.entrances.includes(database)).map((database) => entrances[database]),
    decidedOn: isoDay(decision.decidedAt),
    round: decision.submission.round.title,
    criteriaVersion: decision.submission.round.criteriaVersion,
    version: decision.version.number,
    validUntil,
    confirmedOn: content.confirmedOn,
  }
}
