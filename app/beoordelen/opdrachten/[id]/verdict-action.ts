import { z } from 'zod'
import { action } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import type { Actor } from '@/lib/auth/policy'
import { type Db, db } from '@/lib/db/client'
import type { FieldError } from '@/lib/forms/state'
import type { Saved, ToSave } from '@/lib/reviews/commands/save-assessment'
import { missingIn } from '@/lib/reviews/complete'
import { keepForm } from '@/lib/reviews/keep-form'
import { sameForm } from '@/lib/reviews/merge'
import { type AssessmentForm, adviceLabels, verdictLabels } from '@/lib/reviews/schema'
import { adviceField, basisField, motivationField, type Part, partOfField, summaryField } from '@/lib/reviews/shapes'
import { emptyVerdict, verdictFields } from '@/lib/reviews/verdict-fields'

type Steps = {
  /** The page, below that of the submission. */
  page: string
  save: (db: Db, actor: Actor, id: string, given: ToSave) => Promise<Saved & { lock?: number }>
  /** What the last button does, when all is filled in. Returns the path to go on to. */
  finish: (actor: Actor, id: string, saved: { lock?: number }) => Promise<string>
}

const sent = z.looseObject({ inzending: z.uuid({ error: 'Dit is niet te vinden. Ververs de pagina.' }), doen: z.string().default('bewaren') })

/** Makes a server action of a form of verdicts: saves it, and then, unless only that was asked, takes the last step. */
export function verdictAction({ page, save, finish }: Steps) {
  return action(sent, async ({ inzending, doen, ...rest }) => {
    const values = rest as Record<string, string>
    const actor = await whoActs('assessor.enter')
    let lock: number | undefined
    const { kept, errors } = await keepForm(db(), actor, inzending, values, async (...given) => {
      const saved = await save(...given)
      lock = saved.lock
      return saved
    })
    if (!kept) return { values, errors }
    const basis = { [basisField]: JSON.stringify(verdictFields(kept.form)) }
    if (kept.conflicts.length > 0) return { values: { ...values, ...basis }, errors: kept.conflicts.map((part) => conflictError(part, kept.form)) }
    const merged = { ...withoutAnswers(values), ...verdictFields(kept.form), ...basis }
    if (doen !== 'bewaren' && !sameForm(kept.sent, kept.form)) return { values: merged, errors: [], message: changedMeanwhile }
    const missing = doen === 'bewaren' ? [] : missingIn(kept.form, kept.criteria)
    if (missing.length > 0) return { values: merged, errors: missing }
    if (doen === 'bewaren') return `/beoordelen/opdrachten/${inzending}/${page}?gedaan=bewaard`
    return finish(actor, inzending, lock === undefined ? {} : { lock })
  })
}

const changedMeanwhile = 'Er is intussen ook ergens anders iets gewijzigd. Dat staat nu hieronder: lees het na, en doe het dan opnieuw.'

/** Both changed it: what one typed stays in the form, what the other wrote is said here, and saving again chooses the first. */
function conflictError(part: Part, { verdicts, advice, summary }: AssessmentForm): FieldError {
  const say = (field: string, there: string) => ({
    field,
    message: `Dit is intussen ook ergens anders gewijzigd. Daar staat nu: “${there || 'niets'}”. Pas je tekst zo nodig aan en bewaar opnieuw.`,
  })
  if (part === 'advice') return say(adviceField, advice && adviceLabels[advice])
  if (part === 'summary') return say(summaryField, summary)
  const id = part.slice('criterion:'.length)
  const { verdict, motivation } = verdicts[id] ?? emptyVerdict()
  return say(motivationField(id), [verdict && verdictLabels[verdict], motivation].filter(Boolean).join('. '))
}

function withoutAnswers(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !partOfField(name)))
}
