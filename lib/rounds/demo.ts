import type { Db } from '@/lib/db/client'
import { currentCriteria } from '@/lib/reviews/criteria'
import { dayDate } from '@/lib/rounds/days'

const slug = 'voorbeeldronde'
const dayMs = 24 * 60 * 60_000

/**
 * Makes a round to try everything with, open since `now`. Its days move along with every start, until somebody registered
 * or changed it. Judged by all published wat-werkt-dossiers.
 */
export async function makeDemoRound(db: Db, now = new Date()): Promise<void> {
  const there = await db.round.findUnique({ where: { slug }, include: { _count: { select: { submissions: true } }, workshops: true } })
  if (there && (there.lock > 0 || there._count.submissions > 0)) return
  const after = (days: number) => new Date(now.getTime() + days * dayMs)
  const text = (days: number) => after(days).toISOString().slice(0, 10)
  const day = (days: number) => dayDate(text(days))
  const dossiers = await db.$queryRaw<{ id: string }[]>`
    SELECT d.id FROM "Document" d JOIN "Version" v ON v.id = d."liveVersionId" WHERE d.kind = 'dossier' AND d.status = 'published' AND v.content->>'type' = 'wat-werkt' ORDER BY d.id`
  const data = {
    title: 'Voorbeeldronde (verzonnen)',
    databases: ['antidiscriminatie', 'polarisatie'],
    criteriaVersion: currentCriteria,
    dossiers: dossiers.map(({ id }) => id),
    capacity: 15,
    note: 'Deze ronde is verzonnen en staat alleen op deze proefopstelling.',
    registrationFrom: day(-7),
    registrationUntil: day(45),
    firstVersionBy: day(120),
    feedbackRounds: [
      { feedbackBy: text(150), versionBy: text(190) },
      { feedbackBy: text(220), versionBy: text(260) },
    ],
    assessBy: day(300),
    decisionOn: day(330),
    openedAt: now,
  }
  const startsAt = new Date(after(60).setUTCHours(9, 0, 0, 0))
  const workshop = { startsAt, endsAt: new Date(startsAt.getTime() + 3 * 60 * 60_000), place: 'Online', capacity: 15 }
  if (!there) await db.round.create({ data: { ...data, slug, createdBy: 'import', workshops: { create: workshop } } })
  else {
    await db.round.update({ where: { slug }, data })
    const [first] = there.workshops
    if (first) await db.workshop.update({ where: { id: first.id }, data: workshop })
  }
}
