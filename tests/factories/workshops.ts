import type { Db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { addOwner, makeRound, makeSubmission } from '@/tests/factories/submissions'

const hour = 3_600_000

/** A workshop, tomorrow on a whole minute unless told otherwise, of three hours. */
export function makeWorkshop(db: Db, roundId: string, changes: Partial<Prisma.WorkshopUncheckedCreateInput> = {}) {
  const startsAt = new Date((changes.startsAt as Date | undefined)?.getTime() ?? Math.ceil(Date.now() / 60_000) * 60_000 + 24 * hour)
  return db.workshop.create({
    data: { roundId, place: 'Voorbeeldstraat 1, Utrecht', capacity: 2, startsAt, endsAt: new Date(startsAt.getTime() + 3 * hour), ...changes },
  })
}

/** A round with a workshop and submissions that wait for it, each with an owner. */
export async function makeWorkshopRound(db: Db, { capacity = 2, submissions = 3 } = {}) {
  const round = await makeRound(db)
  const workshop = await makeWorkshop(db, round.id, { capacity })
  const made = []
  for (let count = 0; count < submissions; count += 1) made.push(await makeSubmission(db, 'workshop', { roundId: round.id }))
  return { round, workshop, made }
}

/** A seat, straight in the database. */
export async function addSeat(
  db: Db,
  workshopId: string,
  made: { submission: { id: string }; organisation: { id: string } },
  state: 'taken' | 'waiting' = 'taken',
) {
  const owner = await addOwner(db, made.organisation.id)
  const seat = await db.workshopSeat.create({ data: { workshopId, submissionId: made.submission.id, userId: owner.id, state } })
  return { owner, seat }
}

/** The mails that wait for somebody, the first first. */
export function mailsTo(db: Db, email: string): Promise<{ subject: string; text: string }[]> {
  return db.$queryRaw`
    SELECT data->>'subject' AS subject, data->>'text' AS text FROM pgboss.job WHERE name = 'mail.send' AND data->>'to' = ${email} ORDER BY created_on, id`
}
