import { ZodError } from 'zod'
import { plannerActor } from '@/lib/auth/policy'
import { type Claimed, claimCurrent } from '@/lib/content/claim'
import { whole } from '@/lib/content/commands/publish'
import { endSchedule } from '@/lib/content/commands/schedule'
import { goLive } from '@/lib/content/go-live'
import { takeOut } from '@/lib/content/take-out'
import { withdrawPlan } from '@/lib/content/withdrawal'
import type { Db, Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { ExpectedError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { log } from '@/lib/log'
import { mailPublished, mailRefused, mailWithdrawn } from '@/lib/workflow/mails'

/** Documents that went online, that went out, and whose plan could not be carried out. */
export type Planned = { published: string[]; withdrawn: string[]; refused: string[] }
type Plan = { id: string; what: 'publish' | 'withdraw' }

/**
 * Carries out everything that was planned for `now` or before, oldest first, each in a transaction of its own: one that
 * can't be done is reported by mail and in its history, keeps its draft, and the others go on. Two workers at once do
 * everything once. What fails for another reason (the database went away) stays planned for the next time.
 */
export async function publishDue(db: Db, now = new Date()): Promise<Planned> {
  const done: Planned = { published: [], withdrawn: [], refused: [] }
  for (const plan of await duePlans(db, now)) await carryOut(db, plan, now, done)
  await db.jobRun.upsert({ where: { name: 'planning' }, create: { name: 'planning', at: now }, update: { at: now } })
  return done
}

async function duePlans(db: Db, now: Date): Promise<Plan[]> {
  const [publish, withdraw] = await Promise.all([
    db.document.findMany({ where: { publishAt: { lte: now }, trashedAt: null }, select: { id: true, publishAt: true } }),
    db.document.findMany({ where: { withdrawAt: { lte: now }, trashedAt: null }, select: { id: true, withdrawAt: true } }),
  ])
  const plans = [
    ...publish.map(({ id, publishAt }) => ({ id, what: 'publish' as const, at: publishAt })),
    ...withdraw.map(({ id, withdrawAt }) => ({ id, what: 'withdraw' as const, at: withdrawAt })),
  ]
  return plans.sort((a, b) => Number(a.at) - Number(b.at) || (a.id < b.id ? -1 : 1))
}

async function carryOut(db: Db, plan: Plan, now: Date, done: Planned): Promise<void> {
  try {
    if (await db.$transaction((tx) => run(tx, plan, now), whole)) done[plan.what === 'publish' ? 'published' : 'withdrawn'].push(plan.id)
  } catch (error) {
    const reasons = reasonsOf(error)
    if (!reasons) return log.error('planned work failed, will be tried again', { document: plan.id, what: plan.what, error: String(error).slice(0, 300) })
    if (await db.$transaction((tx) => refuse(tx, plan, now, reasons), whole)) done.refused.push(plan.id)
  }
}

/** Whether there was (still) something to do. */
async function run(tx: Tx, plan: Plan, now: Date): Promise<boolean> {
  const document = await dueDocument(tx, plan, now)
  if (!document) return false
  const planners = await plannersOf(tx, plan)
  if (plan.what === 'publish') {
    await goLive(tx, plannerActor, document, {})
    await mailPublished(tx, plannerActor, document, planners)
  } else {
    await takeOut(tx, plannerActor, document, withdrawPlan.parse(document.withdrawPlan))
    await mailWithdrawn(tx, plannerActor, document, planners)
  }
  return true
}

/** Locks it, unless another worker has it, and looks whether the plan still stands. */
async function dueDocument(tx: Tx, { id, what }: Plan, now: Date): Promise<Claimed | undefined> {
  const [free] = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM "Document" WHERE id = ${id} AND "trashedAt" IS NULL FOR UPDATE SKIP LOCKED`
  if (!free) return undefined
  const document = await claimCurrent(tx, id)
  const at = what === 'publish' ? document.publishAt : document.withdrawAt
  return at && at <= now ? document : undefined
}

/** Reasons that people can do something about; undefined when it was not about the document. */
function reasonsOf(error: unknown): string[] | undefined {
  if (error instanceof ZodError) return [...new Set(error.issues.map(({ message }) => message))]
  return error instanceof ExpectedError ? [error.message] : undefined
}

async function refuse(tx: Tx, plan: Plan, now: Date, reasons: readonly string[]): Promise<boolean> {
  const document = await dueDocument(tx, plan, now)
  if (!document) return false
  const planners = await plannersOf(tx, plan)
  const data = { refused: true, reason: reasons.join(' ').slice(0, 2_000) }
  if (plan.what === 'publish') {
    const versionId = document.draftVersion?.state === 'scheduled' ? await endSchedule(tx, document) : undefined
    if (!versionId) await tx.document.update({ where: { id: plan.id }, data: { publishAt: null } })
    await recordEvents(tx, plannerActor, [{ type: 'document.unscheduled', documentId: plan.id, ...(versionId && { versionId }), data }])
  } else {
    await tx.document.update({ where: { id: plan.id }, data: { withdrawAt: null, withdrawPlan: Prisma.DbNull } })
    await recordEvents(tx, plannerActor, [{ type: 'document.withdrawalUnscheduled', documentId: plan.id, data }])
  }
  await mailRefused(tx, plannerActor, document, reasons, planners)
  return true
}

/** Who made the plan that is carried out. */
async function plannersOf(tx: Tx, { id, what }: Plan): Promise<string[]> {
  const type = what === 'publish' ? 'document.scheduled' : 'document.withdrawalScheduled'
  const last = await tx.event.findFirst({ where: { documentId: id, type }, orderBy: { id: 'desc' }, select: { actor: true } })
  return last ? [last.actor] : []
}
