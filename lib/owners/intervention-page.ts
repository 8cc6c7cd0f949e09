import type { Actor } from '@/lib/auth/policy'
import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import { type Freshness, freshness, lastValidDay } from '@/lib/interventions/freshness'
import type { AskedChanges } from '@/lib/owners/changeable'
import { lastInclusion, readOwnership } from '@/lib/owners/owned'
import { ceilingOf, renewedUntil } from '@/lib/owners/validity'
import { restingStates, type SubmissionState } from '@/lib/submissions/states'

/** A month ("2027-03") with how often the page was read and how often somebody wrote through the contact form. */
export type MonthFigures = { month: string; views: number; contacts: number }
export type OwnChange = { id: string; state: 'open' | 'accepted' | 'declined'; fields: string[]; on: string; answer: string }

/** What an owner sees of a published intervention; days as text. JSON-safe. */
export type InterventionPage = {
  documentId: string
  slug: string
  title: string
  /** Where the public reads it; undefined when it is not online. */
  path: string | undefined
  months: MonthFigures[]
  freshness: Freshness
  validUntil: string | undefined
  confirmed: { on: string; by: string | undefined } | undefined
  /** The last day after a confirmation of today; undefined when it must be judged anew. */
  renewed: string | undefined
  /** Only what KIS included has a badge. */
  judged: { on: string; reaches: string } | undefined
  changes: OwnChange[]
  /** A round in which a new version can be registered now, and the version that is on its way already. */
  openRound: { slug: string; title: string; until: string } | undefined
  underWay: { id: string; state: SubmissionState } | undefined
}

/** Reads it for somebody of the organisation; `slug` as in the address. Throws NotFoundError and ForbiddenError. */
export async function readInterventionPage(db: Db, actor: Actor, slug: string, now = new Date()): Promise<InterventionPage> {
  const owned = await readOwnership(db, actor, await idAt(db, slug))
  const { documentId, content, online, document } = owned
  const today = isoDay(now)
  const validUntil = content && lastValidDay(content)
  const [judged, months, changes, openRound, underWay, by] = await Promise.all([
    lastInclusion(db, documentId),
    readMonths(db, documentId, today),
    db.changeRequest.findMany({ where: { documentId }, orderBy: { createdAt: 'desc' }, take: 10 }),
    findOpenRound(db, today),
    db.submission.findFirst({ where: { documentId, state: { notIn: [...restingStates] } }, select: { id: true, state: true }, orderBy: { createdAt: 'desc' } }),
    nameOf(db, owned.confirmedBy, owned.organisationId),
  ])
  return {
    documentId,
    slug: document.slug,
    title: document.title,
    path: online ? owned.path : undefined,
    months,
    freshness: content ? freshness(content, today) : 'onbevestigd',
    validUntil,
    confirmed: content?.confirmedOn ? { on: content.confirmedOn, by } : undefined,
    renewed: renewedUntil(today, { validUntil, judged }),
    judged: judged && { on: judged.on, reaches: ceilingOf(judged) },
    changes: changes.map(({ id, state, changes, createdAt, answer }) => ({
      id,
      state,
      fields: Object.keys(changes as AskedChanges),
      on: isoDay(createdAt),
      answer,
    })),
    openRound,
    underWay: underWay ?? undefined,
  }
}

/** The identity of the intervention at an address; one that never was when there is none. */
export async function idAt(db: Db, slug: string): Promise<string> {
  const document = await db.document.findFirst({ where: { kind: 'interventie', slug }, select: { id: true } })
  return document?.id ?? ''
}

/** The last twelve months, the newest last; also those in which nothing happened. */
async function readMonths(db: Db, documentId: string, today: string): Promise<MonthFigures[]> {
  return db.$queryRaw<MonthFigures[]>`
    SELECT to_char(m, 'YYYY-MM') AS month,
      (SELECT coalesce(sum(p.views), 0)::int FROM "PageView" p
        WHERE p."documentId" = ${documentId} AND p.day >= m::date AND p.day < (m + interval '1 month')::date) AS views,
      (SELECT count(*)::int FROM "Event" e
        WHERE e."documentId" = ${documentId} AND e.type = 'owner.contacted'
          AND e.at >= (m AT TIME ZONE 'Europe/Amsterdam') AND e.at < ((m + interval '1 month') AT TIME ZONE 'Europe/Amsterdam')) AS contacts
    FROM generate_series(date_trunc('month', ${today}::date::timestamp) - interval '11 months', date_trunc('month', ${today}::date::timestamp), interval '1 month') AS m
    ORDER BY m`
}

async function findOpenRound(db: Db, today: string) {
  const day = new Date(`${today}T00:00:00Z`)
  const round = await db.round.findFirst({
    where: { openedAt: { not: null }, closedAt: null, registrationFrom: { lte: day }, registrationUntil: { gte: day } },
    orderBy: { registrationUntil: 'asc' },
  })
  return round ? { slug: round.slug, title: round.title, until: round.registrationUntil.toISOString().slice(0, 10) } : undefined
}

/** Only people of the own organisation are named: what KIS published was not confirmed by somebody. */
async function nameOf(db: Db, userId: string | null, organisationId: string): Promise<string | undefined> {
  if (!userId) return undefined
  const user = await db.user.findFirst({ where: { id: userId }, select: { name: true, organisationId: true } })
  return user?.organisationId === organisationId ? user.name : undefined
}
