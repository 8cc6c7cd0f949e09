'use server'

import { z } from 'zod'
import { action } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import type { Actor } from '@/lib/auth/policy'
import { confirmChecked } from '@/lib/content/commands/check'
import { checkAlone } from '@/lib/content/commands/check-alone'
import { documentId } from '@/lib/content/id'
import { db } from '@/lib/db/client'
import { ExpectedError } from '@/lib/errors'
import { fieldsOf } from '@/lib/forms/read'
import { planBulk, readRows, runBulk } from '@/lib/redactie/bulk'
import { operation } from '@/lib/redactie/operations'
import type { BulkState } from '@/lib/redactie/shapes'
import { type OperationName, operationWords } from '@/lib/redactie/words'

/** The page of the redactie to come back to: nothing outside it. */
const backTo = z.string().regex(/^\/redactie(\/[\w/?&=%.+-]*|\?[\w&=%.+-]*)?$/)

/** Says that what is live still holds. */
export const confirmStillRight = action(z.object({ id: documentId, terug: backTo }), async ({ id, terug }) => {
  await confirmChecked(db(), await whoActs(), { id })
  return reporting(terug, 'nagekeken')
})

/** Says that one looked at what somebody published alone. */
export const confirmAlone = action(z.object({ id: documentId, versie: z.uuid(), terug: backTo }), async ({ id, versie, terug }) => {
  await checkAlone(db(), await whoActs(), { id, versionId: versie })
  return reporting(terug, 'alleen-nagekeken')
})

function reporting(path: string, report: string): string {
  const [base, query] = path.split('?')
  const params = new URLSearchParams(query)
  params.set('melding', report)
  return `${base}?${params}`
}

/** One step of doing something to many documents: `kies`, `bekijk` or `doe`. What goes wrong leaves one where one was, with all that was chosen. */
export async function bulk(before: BulkState, form: FormData): Promise<BulkState> {
  try {
    const actor = await whoActs()
    const step = form.get('stap')
    if (step === 'kies') return await choose(actor, form)
    return step === 'doe' ? await carryOut(actor, form) : await preview(actor, form)
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    return before.step === 'details' ? { ...before, values: fieldsOf(form), message: error.message } : { step: 'choose', message: error.message }
  }
}

const withoutDetails: readonly OperationName[] = ['prullenbak']

async function choose(actor: Actor, form: FormData): Promise<BulkState> {
  const ids = form.get('alles') === 'ja' ? String(form.get('op-pagina') ?? '').split(' ') : form.getAll('id').map(String)
  const doe = String(form.get('doe') ?? '')
  if (ids.filter(Boolean).length === 0) throw new ExpectedError('Kies eerst een of meer documenten in de lijst.')
  if (!Object.hasOwn(operationWords, doe)) throw new ExpectedError('Kies onder de lijst wat je met de documenten wilt doen.')
  const rows = await readRows(db(), actor, ids.filter(Boolean))
  if (!withoutDetails.includes(doe as OperationName)) return { step: 'details', rows, values: { doe } }
  return {
    step: 'confirm',
    rows: await planBulk(
      db(),
      actor,
      rows.map(({ id }) => id),
      operation.parse({ doe }),
    ),
    values: { doe },
  }
}

async function preview(actor: Actor, form: FormData): Promise<BulkState> {
  const ids = chosenIn(form).map(({ id }) => id)
  const values = detailsOf(form)
  const parsed = operation.safeParse(values)
  if (!parsed.success) return { step: 'details', rows: await readRows(db(), actor, ids), values, message: parsed.error.issues[0]?.message ?? 'Vul dit aan.' }
  return { step: 'confirm', rows: await planBulk(db(), actor, ids, parsed.data), values }
}

async function carryOut(actor: Actor, form: FormData): Promise<BulkState> {
  const values = detailsOf(form)
  const parsed = operation.safeParse(values)
  if (!parsed.success) throw new ExpectedError('Dit formulier klopt niet meer. Kies de documenten opnieuw.')
  return { step: 'done', rows: await runBulk(db(), actor, chosenIn(form), parsed.data), values }
}

function detailsOf(form: FormData): Record<string, string> {
  const { stap: _, gekozen: __, ...values } = fieldsOf(form)
  return values
}

/** "12 publicatie/naam": a document with the lock that it had when it was chosen. */
function chosenIn(form: FormData): { id: string; lock: number }[] {
  return form.getAll('gekozen').flatMap((value) => {
    const [, lock, id] = /^(\d{1,9}) (\S+)$/.exec(String(value)) ?? []
    return lock && documentId.safeParse(id).success ? [{ id: String(id), lock: Number(lock) }] : []
  })
}
