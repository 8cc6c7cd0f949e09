import type { Actor } from '@/lib/auth/policy'
import { whole } from '@/lib/content/commands/publish'
import { isoDay } from '@/lib/dates'
import type { Db, Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { readEnv } from '@/lib/env'
import { InvalidStateError } from '@/lib/errors'
import { assertClaimable, takeOwnership } from '@/lib/owners/ownership'
import { dayDate } from '@/lib/rounds/days'
import { absoluteUrl, site } from '@/lib/site/site'
import { type Claimed, claimSubmission } from '@/lib/submissions/claim'
import type { DecisionInput } from '@/lib/submissions/decision/decision'
import { exceptionsOf, type Ground, readGround } from '@/lib/submissions/decision/decision-ground'
import { longestValidity, type Sign, type Signs, usualValidity, yearsAfter } from '@/lib/submissions/decision/inclusion'
import { type Judgement, publishVersion } from '@/lib/submissions/decision/publish-version'
import { transit } from '@/lib/submissions/transit'

/** `path`: where the intervention is read, when it was included. */
export type Decided = { id: string; path?: string }

/**
 * Decides about the version that was assessed, and keeps what it rested on. An inclusion makes exactly that version the
 * published intervention in the same transaction: both are done, or neither. Where the outcome does not follow from what
 * the assessors agreed on, `exception` says why. Days are those in the Netherlands at `now`. Throws NotFoundError,
 * ForbiddenError, ConflictError when the intervention is another organisation's, and InvalidStateError with everything
 * that is in the way.
 */
export function decide(db: Db, actor: Actor, input: DecisionInput, now = new Date()): Promise<Decided> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, input.id, 'submission.decide')
    const ground = await readGround(tx, submission)
    assertExplained(ground, input)
    const judgement = input.outcome === 'included' ? judgementOf(input, isoDay(now)) : undefined
    const published = judgement && (await include(tx, actor, submission, ground, judgement, now))
    await tx.decision.create({ data: { ...decisionRow(actor, submission, ground, input, judgement), decidedAt: now } })
    const path = published && `/interventies/${published.slug}`
    const after = published ? { ...submission, documentId: published.id } : submission
    await transit(tx, actor, after, 'decide', {
      to: input.outcome,
      reason: input.motivation,
      versionId: ground.version.id,
      snapshot: snapshotOf(ground, input, judgement),
      said: nextWords(submission, input.outcome, path),
    })
    return { id: submission.id, ...(path && { path }) }
  }, whole)
}

function assertExplained(ground: Ground, { outcome, exception }: DecisionInput): void {
  const exceptions = exceptionsOf(ground, outcome)
  if (exceptions.length > 0 && !exception?.trim())
    throw new InvalidStateError(`Leg in de toelichting uit waarom je dit toch besluit: ${exceptions.join('; ')}. Alleen KIS leest die toelichting.`)
}

/** What was decided, with what nobody filled in: judged today, by us. */
function judgementOf({ signs, validUntil = '' }: Extract<DecisionInput, { outcome: 'included' }>, today: string): Judgement {
  const until = validUntil || usualValidity(today)
  if (until <= today) throw new InvalidStateError('De geldigheid moet na vandaag eindigen. Kies een latere dag.')
  if (until > yearsAfter(today, longestValidity))
    throw new InvalidStateError(`De geldigheid kan hoogstens ${longestValidity} jaar duren. Kies een eerdere dag.`)
  if ([signs.substantiation.on, signs.effect.on].some((on) => on && on > today))
    throw new InvalidStateError('De dag waarop iets is beoordeeld kan niet in de toekomst liggen. Kies vandaag of eerder.')
  return { signs: withUs(signs, today), today, validUntil: until }
}

function withUs({ substantiation, effect }: Signs, today: string): Signs {
  const filled = <Level>(sign: Sign<Level>) => ({ ...sign, by: sign.by || site.name, on: sign.on || today })
  // Nobody judged what is not known.
  return { substantiation: filled(substantiation), effect: effect.level === 'onbekend' ? { level: effect.level } : filled(effect) }
}

async function include(tx: Tx, actor: Actor, submission: Claimed, { version }: Ground, judgement: Judgement, now: Date): Promise<{ id: string; slug: string }> {
  const { organisationId } = submission
  if (submission.documentId) await assertClaimable(tx, submission.documentId, organisationId)
  const published = await publishVersion(tx, actor, submission, version, judgement)
  await takeOwnership(tx, published.id, organisationId)
  await tx.ownership.update({ where: { documentId: published.id }, data: { confirmedAt: now, confirmedBy: actor.id } })
  await tx.submission.update({ where: { id: submission.id }, data: { documentId: published.id } })
  return published
}

function decisionRow(actor: Actor, { id }: Claimed, { version }: Ground, { outcome, motivation }: DecisionInput, judgement?: Judgement) {
  return {
    submissionId: id,
    versionId: version.id,
    outcome,
    motivation,
    decidedBy: actor.id,
    ...(judgement && { validUntil: dayDate(judgement.validUntil), signs: judgement.signs as unknown as Prisma.InputJsonObject }),
  }
}

/** What was judged and by what, as it was: assessments and consensus can't be looked up any more after an objection. */
function snapshotOf({ assessments, consensus, mustDo }: Ground, { outcome, exception }: DecisionInput, judgement?: Judgement): Prisma.InputJsonObject {
  const kept = { outcome, exception: exception ?? '', openRemarks: mustDo, assessments, consensus: consensus ?? null, judgement: judgement ?? null }
  return JSON.parse(JSON.stringify(kept)) as Prisma.InputJsonObject
}

/** What happens now, for the owner. */
function nextWords({ round }: Claimed, outcome: DecisionInput['outcome'], path: string | undefined): string {
  if (path)
    return `Gefeliciteerd! Je interventie staat nu online: ${absoluteUrl(readEnv().siteUrl, path)}\n\nBij “Mijn interventies” vind je het keurmerk, hoe vaak je pagina wordt gelezen, en hoe je iets wijzigt.`
  if (outcome === 'deferred' && round.closedAt)
    return 'Deze ronde is gesloten: overleg met KIS over meedoen in de volgende. Wat je schreef, blijft staan. Ben je het niet eens met het besluit? Dan kun je bezwaar maken.'
  if (outcome === 'deferred')
    return 'Je kunt je werkblad aanpassen en een nieuwe versie indienen wanneer je zover bent. Ben je het niet eens met het besluit? Dan kun je bezwaar maken.'
  return 'Ben je het niet eens met het besluit? Dan kun je bezwaar maken. In een volgende ronde kun je de interventie opnieuw aanmelden.'
}
