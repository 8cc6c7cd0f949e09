import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { type Path, readPath } from '@/lib/editor/field-spec'
import { readOwn } from '@/lib/owners/own'
import type { Claimed } from '@/lib/submissions/claim'
import { remarksFor } from '@/lib/submissions/remarks'
import type { RemarkView } from '@/lib/submissions/shapes'
import { titlesIn } from '@/lib/versions/titles'
import { pathIn } from '@/lib/worksheet/field-at'
import { valueAt } from '@/lib/worksheet/form/paths'

/** A field as it was in the version a remark is about, and as it is now in the worksheet. `path`: where it stands now; undefined when it is gone. */
export type FieldThen = { was: unknown; now: unknown; path: Path | undefined }

/** What KIS wrote with a round of feedback as a whole. */
export type FeedbackLetter = { version: number; text: string; at: string }

export type Feedback = {
  submission: Claimed
  remarks: RemarkView[]
  letters: FeedbackLetter[]
  /** The fields that the remarks are about, by `fieldKey`. */
  fields: ReadonlyMap<string, FieldThen>
  /** The titles of documents that the fields point at. */
  titles: Readonly<Record<string, string>>
}

/** By what a field of a version is found in `fields`. */
export const fieldKey = ({ version, path }: Pick<RemarkView, 'version' | 'path'>) => `${version} ${path}`

/** All feedback on a submission of the own organisation that was released, with the fields it is about. Throws NotFoundError and ForbiddenError. */
export async function readFeedback(db: Db, actor: Actor, id: string): Promise<Feedback> {
  const submission = await readOwn(db, actor, id)
  const [remarks, versions, letters] = await Promise.all([
    remarksFor(db, actor, id),
    db.submissionVersion.findMany({ where: { submissionId: id }, select: { number: true, content: true } }),
    db.transition.findMany({
      where: { submissionId: id, step: { in: ['releaseFeedback', 'returnToOwner'] }, reason: { not: '' } },
      select: { reason: true, at: true, version: { select: { number: true } } },
      orderBy: { id: 'asc' },
    }),
  ])
  const contents = new Map(versions.map(({ number, content }) => [number, content]))
  const fields = new Map(remarks.map((remark) => [fieldKey(remark), fieldOf(remark, contents.get(remark.version), submission.worksheet)]))
  return {
    submission,
    remarks,
    fields,
    letters: letters.map(({ reason, at, version }) => ({ version: version?.number ?? submission.rounds, text: reason, at: at.toISOString() })),
    titles: await titlesIn(
      db,
      [...fields.values()].flatMap(({ was, now }) => [was, now]),
    ),
  }
}

function fieldOf({ path: dotted }: RemarkView, version: unknown, worksheet: unknown): FieldThen {
  const path = readPath(dotted)
  if (path.length === 0) return { was: undefined, now: undefined, path: undefined }
  const here = pathIn(worksheet, version, path)
  return { was: valueAt(version, path), now: here && valueAt(worksheet, here), path: here }
}
