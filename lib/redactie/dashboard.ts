import { type Actor, authorize, can } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { readAlone } from '@/lib/redactie/alone'
import { readChangesOfMine, readToReview } from '@/lib/redactie/reviews'
import type { Dashboard } from '@/lib/redactie/shapes'
import { readDue, readMine, readPlanned, readWaiting } from '@/lib/redactie/shortlists'
import { readPublishedSince, startOfWeek } from '@/lib/redactie/this-week'
import { readWork } from '@/lib/redactie/work'

/** Reads it all at once; each part is short, with the list behind it for the rest. Throws ForbiddenError. */
export async function readDashboard(db: Db, actor: Actor, now = new Date()): Promise<Dashboard> {
  authorize(actor, 'redactie.enter')
  const [changes, mine, waiting, toReview, planned, due, published, alone, work] = await Promise.all([
    readChangesOfMine(db, actor),
    readMine(db, actor),
    readWaiting(db, actor),
    can(actor, 'document.approve', { state: 'review' }) ? readToReview(db, actor) : undefined,
    readPlanned(db, shortest),
    readDue(db, actor, now),
    readPublishedSince(db, startOfWeek(now)),
    can(actor, 'document.checkAlone') ? readAlone(db, actor) : undefined,
    readWork(db, actor, now),
  ])
  return { changes, mine, waiting, toReview, planned, due, published, alone, work }
}

const shortest = 6
