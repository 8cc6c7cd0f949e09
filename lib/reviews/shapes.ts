import type { AttachmentView } from '@/lib/submissions/shapes'
import type { SubmissionState } from '@/lib/submissions/states'

/** What an assessor does next with a submission; `wait`: somebody else does something, `done`: nothing is expected any more. */
export type OwnStep = 'declare' | 'remark' | 'assess' | 'agree' | 'wait' | 'done'

/** One thing that an assessor was asked for. `waits`: what others do first, if something is expected of them; `due`: the last day for the step that it is in ("2027-03-01"). JSON-safe. */
export type QueueRow = {
  id: string
  title: string
  organisation: string
  round: string
  state: string
  step: OwnStep
  waits?: string
  due?: string
  late?: boolean
}

/** What a step is called for who has to do it. */
export const stepWords: Record<OwnStep, string> = {
  declare: 'Zeg of je belangen hebt',
  remark: 'Geef opmerkingen',
  assess: 'Beoordeel',
  agree: 'Kom samen tot een advies',
  wait: 'Wacht op anderen',
  done: 'Klaar',
}

type Situation = { state: SubmissionState; declared: boolean; over: boolean; handedIn: boolean; agreed: boolean }

/** The next step of an assessor, from where the submission is and what they did already. */
export function ownStep({ state, declared, over, handedIn, agreed }: Situation): OwnStep {
  if (over) return 'done'
  if (!declared) return 'declare'
  if (state === 'submitted') return 'remark'
  if (state === 'assessing') return handedIn ? 'wait' : 'assess'
  if (state === 'consensus') return agreed ? 'wait' : 'agree'
  return 'wait'
}

/**
 * A place of the worksheet that can be read and remarked on. `path`: dotted ("theory.problem", "goals.0"); `names`: the same
 * without numbers, below "interventie". `value` is undefined where nothing was filled in; `items` are those of a list of
 * things, each a place of its own.
 */
export type Place = { path: string; label: string; names: string[]; value: unknown; items: Place[] }
export type ReadPart = { slug: string; title: string; places: Place[] }

/** What KIS noted about a submission. `path`: the field it is about, dotted; empty for the whole. JSON-safe. */
export type NoteView = { id: string; path: string; text: string; author: string; mine: boolean; createdAt: string }

/** A version as it was handed in, to read (lib/reviews/readable.ts). The address for mail is left out: who judges has no need of it. JSON-safe. */
export type HandedIn = { id: string; number: number; content: Record<string, unknown>; note: string; submittedAt: string; attachments: AttachmentView[] }

/** How the fields of the form of an assessment are called. What `citesField` names is cited when it is there. */
export const verdictField = (criterion: string) => `oordeel-${criterion}`
export const motivationField = (criterion: string) => `motivatie-${criterion}`
export const literatureField = (criterion: string) => `literatuur-${criterion}`
export const citesField = (criterion: string, doc: string, anchor: string) => `mechanisme-${criterion}:${doc}#${anchor}`
export const adviceField = 'advies'
export const summaryField = 'samenvatting'
/** What the form was made from, as its fields in JSON. */
export const basisField = 'basis'

/** A part of the form that one person changes as a whole: a criterion by its id, or one of the two others. */
export type Part = `criterion:${string}` | 'advice' | 'summary'

/** Which part a field belongs to; undefined for what is no answer. */
export function partOfField(name: string): Part | undefined {
  if (name === adviceField) return 'advice'
  if (name === summaryField) return 'summary'
  const criterion = /^(?:oordeel|motivatie|literatuur)-(.+)$/.exec(name)?.[1] ?? /^mechanisme-([^:]+):/.exec(name)?.[1]
  return criterion === undefined ? undefined : `criterion:${criterion}`
}

/**
 * What came of saving the form by a script. `fields`: all as it is kept now; `taken`: parts that somebody else, or another
 * tab, changed and this form did not; `conflicts`: parts that both changed, kept as the other wrote them; `complete`: how many criteria have all they
 * need. JSON-safe.
 */
export type FormAnswer = { fields: Readonly<Record<string, string>>; taken: Part[]; conflicts: Part[]; complete: number }
