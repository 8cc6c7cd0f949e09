import { type Actor, can } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import type { Work } from '@/lib/redactie/shapes'

const lateMs = 5 * 60_000

export async function readWork(db: Db, actor: Actor, now = new Date()): Promise<Work> {
  const [run, failed] = await Promise.all([db.jobRun.findUnique({ where: { name: 'planning' } }), can(actor, 'settings.manage') ? readFailed(db) : undefined])
  const plannerRan = run?.at ?? null
  return { plannerRan, plannerLate: !plannerRan || now.getTime() - plannerRan.getTime() > lateMs, ...(failed && { failed }) }
}

async function readFailed(db: Db): Promise<{ mails: number; jobs: number }> {
  const [row] = await db.$queryRaw<{ mails: number; jobs: number }[]>`
    SELECT count(*) FILTER (WHERE name = 'mail.failed' AND state <> 'completed')::int AS mails,
      count(*) FILTER (WHERE state = 'failed' AND name NOT IN ('mail.send', 'mail.failed'))::int AS jobs
    FROM pgboss.job`
  return row ?? { mails: 0, jobs: 0 }
}
