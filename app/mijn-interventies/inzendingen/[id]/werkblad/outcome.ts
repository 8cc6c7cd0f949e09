import { answerNames } from '@/components/worksheet/answer-names'
import type { WorkState } from '@/components/worksheet/state'
import { plainText, type Span } from '@/lib/content/text'
import { labelOfPath } from '@/lib/editor/labels'
import type { Conflict, Content } from '@/lib/editor/merge'
import { type RemarkAnswerInput, remarkAnswer } from '@/lib/submissions/commands/answer-remark'
import { put } from '@/lib/worksheet/form/paths'
import type { PartRead } from '@/lib/worksheet/form/read-part'
import { type FormValues, firstOf } from '@/lib/worksheet/form/values'

/** What was saved, with what could not be read as it was typed. `content` is what stands there now, with number `lock`. */
export function problemState({ problems }: PartRead, content: Content, lock?: number): WorkState {
  return {
    errors: problems.map(({ path, message }) => ({ field: path.join('.'), message })),
    content,
    ...(lock !== undefined && { there: { lock, content } }),
    typed: Object.fromEntries(problems.map(({ path, typed }) => [path.join('.'), [typed]])),
  }
}

type Refused = { lock: number; content: Content; conflicts: readonly Conflict[] }

/** Nothing was saved: one's own words stand in the fields, and those of the other beside them. */
export function conflictState(read: PartRead, { lock, content, conflicts }: Refused, { by, at }: { by: string | null; at: string }): WorkState {
  const fields = conflicts.map(({ id, path, theirs }) => ({ name: id, label: labelOfPath('interventie', path), text: wordsOf(theirs) }))
  const { typed } = problemState(read, content)
  return {
    errors: [],
    message: 'Iemand anders wijzigde intussen hetzelfde. Jouw tekst staat er nog.',
    content: put(content, read.fields, read.content),
    there: { lock, content },
    theirs: { by, at, fields },
    ...(typed && { typed }),
  }
}

/** What a value says, for people. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (Array.isArray(value) && value.every((part) => typeof part?.text === 'string')) return plainText(value as Span[])
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('\n')
  if (value === true) return 'ja'
  return value !== null && typeof value === 'object'
    ? Object.entries(value)
        .flatMap(([name, part]) => (['key', 'id', 'anchor', 'type'].includes(name) ? [] : [wordsOf(part)]))
        .filter(Boolean)
        .join('\n')
    : ''
}

/** The answer to a remark that was sent with the part; what is wrong with it; undefined when its button was not pressed. */
export function answeredIn(values: FormValues): ({ remarkId: string } & RemarkAnswerInput) | WorkState | undefined {
  const remarkId = /^antwoord ([0-9a-f-]{36})$/.exec(firstOf(values, '_doe') ?? '')?.[1]
  if (!remarkId) return undefined
  const names = answerNames(remarkId)
  const parsed = remarkAnswer.safeParse({ says: firstOf(values, names.says), text: firstOf(values, names.text) ?? '' })
  if (parsed.success) return { remarkId, ...parsed.data }
  const typed = { [names.says]: [firstOf(values, names.says) ?? ''], [names.text]: [firstOf(values, names.text) ?? ''] }
  return { errors: parsed.error.issues.map(({ path, message }) => ({ field: path[0] === 'text' ? names.text : names.says, message })), typed }
}
