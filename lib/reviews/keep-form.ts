import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { ExpectedError } from '@/lib/errors'
import type { FieldError } from '@/lib/forms/state'
import { readAssignment } from '@/lib/reviews/assignment'
import type { Saved, ToSave } from '@/lib/reviews/commands/save-assessment'
import { countComplete } from '@/lib/reviews/complete'
import { type Criterion, criteriaOf } from '@/lib/reviews/criteria'
import { partsThatDiffer } from '@/lib/reviews/merge'
import type { AssessmentForm } from '@/lib/reviews/schema'
import { basisField, type FormAnswer } from '@/lib/reviews/shapes'
import { readVerdicts, verdictFields } from '@/lib/reviews/verdict-fields'

type Fields = Readonly<Record<string, string>>
type Save = (db: Db, actor: Actor, id: string, given: ToSave) => Promise<Saved>
type Kept = Saved & { sent: AssessmentForm; criteria: readonly Criterion[] }

/** Keeps what a form of verdicts sent, or says what is wrong with it per field. Throws what the command throws. */
export async function keepForm(
  db: Db,
  actor: Actor,
  id: string,
  fields: Fields,
  save: Save,
): Promise<{ kept: Kept; errors: [] } | { kept?: undefined; errors: FieldError[] }> {
  const criteria = criteriaOf((await readAssignment(db, actor, id)).criteriaVersion)
  const ids = criteria.map((criterion) => criterion.id)
  const { form, errors } = readVerdicts(fields, ids)
  if (!form) return { errors }
  return { kept: { ...(await save(db, actor, id, { form, basis: readBasis(fields[basisField], ids) })), sent: form, criteria }, errors: [] }
}

/** The same for a script, which gets all as it is kept. Throws ExpectedError for what is wrong with a field too. */
export async function keepSent(db: Db, actor: Actor, id: string, fields: Fields, save: Save): Promise<FormAnswer> {
  const { kept, errors } = await keepForm(db, actor, id, fields, save)
  if (!kept) throw new ExpectedError(errors.map(({ message }) => message).join('. '))
  const { form, sent, conflicts, criteria } = kept
  const taken = partsThatDiffer(sent, form).filter((part) => !conflicts.includes(part))
  return { fields: verdictFields(form), taken, conflicts, complete: countComplete(form, criteria) }
}

/** What the form was made from. What can't be read is an empty form: then all that differs is a conflict, and nothing is lost. */
function readBasis(text: string | undefined, ids: readonly string[]): AssessmentForm {
  return readVerdicts(parse(text ?? ''), ids).form ?? { verdicts: {}, advice: '', summary: '' }
}

function parse(text: string): Fields {
  try {
    const read: unknown = JSON.parse(text)
    const entries = read !== null && typeof read === 'object' ? Object.entries(read) : []
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  } catch {
    return {}
  }
}
