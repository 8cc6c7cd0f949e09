import type { Db, Tx } from '@/lib/db/client'
import { InvalidStateError } from '@/lib/errors'
import { type Advice, adviceLabels, type Verdicts } from '@/lib/reviews/schema'
import type { Claimed } from '@/lib/submissions/claim'
import type { Outcome } from '@/lib/submissions/decision/decision'

/** What one assessor, or both together, found. `by`: names, for KIS. JSON-safe. */
export type Finding = { by: string; verdicts: Verdicts; advice: Advice | ''; summary: string }

/**
 * What a decision rests on: the last version that was handed in, the assessments of it that count, what the assessors
 * agreed on, and how many remarks must still be dealt with.
 */
export type Ground = {
  version: { id: string; number: number; content: Record<string, unknown>; submittedAt: Date }
  assessments: (Finding & { assessorId: string })[]
  consensus: (Finding & { agreedBy: string[]; agreed: boolean }) | undefined
  mustDo: number
}

const leadsTo: Record<Advice, Outcome> = { opnemen: 'included', aanhouden: 'deferred', 'niet-opnemen': 'notIncluded' }

/** Reads it, of a submission that the reader may see whole. Throws InvalidStateError where nothing was handed in. */
export async function readGround(db: Db | Tx, { id, rounds }: Pick<Claimed, 'id' | 'rounds'>): Promise<Ground> {
  const version = await db.submissionVersion.findUnique({ where: { submissionId_number: { submissionId: id, number: rounds } } })
  if (!version) throw new InvalidStateError('Er is nog geen versie ingediend, dus er is niets om over te besluiten.')
  // After an objection that was right, only what others wrote since counts.
  const anew = await db.transition.findFirst({ where: { submissionId: id, step: 'grantObjection' }, orderBy: { id: 'desc' }, select: { at: true } })
  const [rows, consensus, mustDo] = await Promise.all([
    db.assessment.findMany({
      where: { versionId: version.id, handedInAt: anew ? { gt: anew.at } : { not: null }, assignment: { state: 'free' } },
      include: { assignment: { include: { assessor: { select: { id: true, name: true } } } } },
      orderBy: { handedInAt: 'asc' },
    }),
    db.consensus.findUnique({ where: { submissionId: id } }),
    db.remark.count({ where: { submissionId: id, required: true, resolvedAt: null, releasedAt: { not: null } } }),
  ])
  const assessments = rows.map(({ assignment: { assessor }, ...row }) => ({ assessorId: assessor.id, ...findingOf(assessor.name, row) }))
  const mine = consensus?.versionId === version.id ? consensus : undefined
  const agreed = mine !== undefined && assessments.length >= 2 && assessments.every(({ assessorId }) => mine.agreedBy.includes(assessorId))
  return {
    version: { ...version, content: version.content as Record<string, unknown> },
    assessments,
    consensus: mine && { ...findingOf('Samen', mine), agreedBy: mine.agreedBy, agreed },
    mustDo,
  }
}

/** Why this outcome asks for an explanation, in words; empty when it follows from what the assessors agreed on. */
export function exceptionsOf({ consensus, mustDo }: Pick<Ground, 'consensus' | 'mustDo'>, outcome: Outcome): string[] {
  const advice = consensus?.agreed && consensus.advice ? consensus.advice : undefined
  const open = mustDo === 1 ? 'er staat nog een opmerking open die verwerkt moet zijn' : `er staan nog ${mustDo} opmerkingen open die verwerkt moeten zijn`
  return [
    ...(consensus?.agreed ? [] : ['de beoordelaars hebben nog geen advies waar zij het allebei mee eens zijn']),
    ...(advice && leadsTo[advice] !== outcome ? [`de beoordelaars adviseren samen: ${adviceLabels[advice].toLowerCase()}`] : []),
    ...(outcome === 'included' && mustDo > 0 ? [open] : []),
  ]
}

function findingOf(by: string, row: { verdicts: unknown; advice: string; summary: string }): Finding {
  return { by, verdicts: row.verdicts as Verdicts, advice: row.advice as Advice | '', summary: row.summary }
}
