'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { action, messageFor } from '@/app/action'
import { answeredIn, conflictState, problemState } from '@/app/mijn-interventies/inzendingen/[id]/werkblad/outcome'
import { whoActs } from '@/app/redactie/who-acts'
import type { WorkState } from '@/components/worksheet/state'
import type { Actor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { anchorOf } from '@/lib/editor/field-spec'
import { mediaStorage } from '@/lib/media/storage'
import { answerRemark } from '@/lib/submissions/commands/answer-remark'
import { afterUpload } from '@/lib/worksheet/attachment-notice'
import { removeAttachment } from '@/lib/worksheet/commands/remove-attachment'
import { savePart } from '@/lib/worksheet/commands/save-part'
import { findWork, withWork } from '@/lib/worksheet/find-work'
import { put } from '@/lib/worksheet/form/paths'
import { type PartRead, readPart } from '@/lib/worksheet/form/read-part'
import { type FormValues, firstOf, valuesOf } from '@/lib/worksheet/form/values'
import { readWorksheet } from '@/lib/worksheet/open-worksheet'
import { fieldsOfPart } from '@/lib/worksheet/part-fields'
import { type PartSlug, worksheetParts } from '@/lib/worksheet/parts'
import type { Worksheet } from '@/lib/worksheet/worksheet'

const slugs = worksheetParts.map(({ slug }) => slug)
const whichPart = z.object({ _inzending: z.uuid(), _deel: z.enum(slugs as [PartSlug, ...PartSlug[]]) })

/** Saves a part that was sent as a plain form, and goes on to where its button leads. What was not saved comes back as it was typed. */
export async function sendPart(_before: WorkState, form: FormData): Promise<WorkState> {
  const values = withoutEmptyParts(valuesOf(form))
  let read: PartRead | undefined
  let before: Worksheet = {}
  let path: string
  try {
    const actor = await whoActs('owner.enter')
    const { _inzending: id, _deel: slug } = whichPart.parse({ _inzending: firstOf(values, '_inzending'), _deel: firstOf(values, '_deel') })
    before = (await readWorksheet(db(), actor, id)).worksheet as Worksheet
    read = readPart(fieldsOfPart(slug), values, before)
    const outcome = await saveRead(actor, { id, slug, read, values })
    if (typeof outcome !== 'string') return outcome
    path = outcome
  } catch (error) {
    return { errors: [], message: messageFor(error), ...(read && problemState(read, put(before, read.fields, read.content))) }
  }
  // With scripts the page is loaded anew: going to a place on the same page would show what was there before.
  if (firstOf(values, '_script')) return { errors: [], goTo: path }
  redirect(path)
}

const whichFile = z.object({ id: z.uuid(), bijlage: z.uuid() })

/** Takes a file away, sent as a plain form. */
export const removeFile = action(whichFile, async ({ id, bijlage }) => {
  await removeAttachment({ db: db(), storage: mediaStorage() }, await whoActs('owner.enter'), { id, attachment: bijlage })
  return afterUpload(id, { done: true, text: 'De bijlage is weggehaald.' })
})

type Sent = { id: string; slug: PartSlug; read: PartRead; values: FormValues }

async function saveRead(actor: Actor, { id, slug, read, values }: Sent): Promise<WorkState | string> {
  const asked = firstOf(values, '_zoek') ?? ''
  const found = read.action.type === 'zoek' ? await findWork(db(), actor, id, asked) : undefined
  const whole = found && 'item' in found ? withWork(read, found) : read
  const { content, fields, basis, renamed, problems, focus } = whole
  const saved = await savePart(db(), actor, { id, lock: Number(firstOf(values, '_lock')), basis, values: content, fields, renamed })
  if (!saved.saved) return conflictState(read, saved, await savedBy(actor, id))
  const now = problemState(read, saved.content, saved.lock)
  const answered = await answerIn(actor, id, values)
  if (answered) return { ...now, ...answered, typed: { ...now.typed, ...answered.typed } }
  if (found && 'message' in found) return { ...now, message: found.message, typed: { ...now.typed, _zoek: [asked] } }
  if (problems.length > 0) return now
  const base = `/mijn-interventies/inzendingen/${id}`
  return focus ? `${base}/werkblad/${slug}#${anchorOf(focus.split('.'))}` : wayFrom(base, slug, read, values)
}

function wayFrom(base: string, slug: PartSlug, { action }: PartRead, values: FormValues): string {
  const remark = /^antwoord (\S+)$/.exec(firstOf(values, '_doe') ?? '')?.[1]
  if (remark) return `${base}/werkblad/${slug}#opmerking-${remark}`
  if ('list' in action) return `${base}/werkblad/${slug}#${anchorOf(action.list.split('.'))}`
  const place = slugs.indexOf(slug)
  const to = action.type === 'verder' ? slugs[place + 1] : action.type === 'terug' ? slugs[place - 1] : slug
  return to ? `${base}/werkblad/${to}` : `${base}/indienen`
}

/** Gives the answer to the remark whose button was pressed. Undefined when there is none, or when it was given. */
async function answerIn(actor: Actor, id: string, values: FormValues): Promise<WorkState | undefined> {
  const answer = answeredIn(values)
  if (!answer) return undefined
  if ('errors' in answer) return answer
  await answerRemark(db(), actor, { id, ...answer })
  return undefined
}

async function savedBy(actor: Actor, id: string): Promise<{ by: string | null; at: string }> {
  const { savedBy, savedAt, organisationId } = await readWorksheet(db(), actor, id)
  const user = savedBy ? await db().user.findFirst({ where: { id: savedBy, organisationId }, select: { name: true } }) : null
  return { by: user?.name ?? null, at: savedAt.toISOString() }
}

/** A fixed part of the summary without words is not there. */
function withoutEmptyParts(values: FormValues): FormValues {
  const isEmpty = (name: string) => /^abstract\.\d+\.part$/.test(name) && !(values[name.replace(/part$/, 'text')]?.[0] ?? '').trim()
  return Object.fromEntries(Object.entries(values).filter(([name]) => !isEmpty(name)))
}
