import type { Db, Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { AssignmentState } from '@/lib/db/generated/enums'
import type { AssessorProgress } from '@/lib/reviews/progress'

type Row = Omit<AssessorProgress, 'assessment'> & { submissionId: string; saved: boolean; handedIn: boolean; state: AssignmentState }

/** How far the assessors of submissions are, by submission, in the order in which they were asked: everybody who ever was. One statement. */
export async function progressOf(db: Db | Tx, where: { roundId: string } | { submissionId: string }): Promise<ReadonlyMap<string, AssessorProgress[]>> {
  const which = 'roundId' in where ? Prisma.sql`s."roundId" = ${where.roundId}::uuid` : Prisma.sql`s.id = ${where.submissionId}::uuid`
  const rows = await db.$queryRaw<Row[]>`
    SELECT a.id::text AS "assignmentId", a."submissionId"::text AS "submissionId", a."assessorId"::text AS "assessorId", u.name, a.state::text AS state,
      a."dueOn"::text AS "dueOn", COALESCE(r.written, 0)::int AS remarks, w.id IS NOT NULL AS saved, (w."handedInAt" IS NOT NULL AND (s.state <> 'assessing' OR w."handedInAt" >= s.since)) IS TRUE AS "handedIn",
      COALESCE(a."assessorId"::text = ANY(c."agreedBy") AND c."versionId" = v.id, false) AS agreed
    FROM "Assignment" a
    JOIN "Submission" s ON s.id = a."submissionId"
    JOIN "User" u ON u.id = a."assessorId"
    LEFT JOIN "SubmissionVersion" v ON v."submissionId" = s.id AND v.number = s.rounds
    LEFT JOIN (SELECT r."versionId", r.author, count(*) AS written FROM "Remark" r JOIN "Submission" s ON s.id = r."submissionId" WHERE ${which}
      GROUP BY 1, 2) r ON r."versionId" = v.id AND r.author = a."assessorId"::text
    LEFT JOIN "Assessment" w ON w."assignmentId" = a.id AND w."versionId" = v.id
    LEFT JOIN "Consensus" c ON c."submissionId" = s.id
    WHERE ${which}
    ORDER BY a."createdAt", a.id`
  const progress = rows.map(({ saved, handedIn, ...row }) => ({ ...row, assessment: handedIn ? 'handedIn' : saved ? 'begun' : 'none' }) as const)
  return Map.groupBy(progress, ({ submissionId }) => submissionId)
}
