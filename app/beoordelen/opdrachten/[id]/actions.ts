'use server'

import { z } from 'zod'
import { action } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import { db } from '@/lib/db/client'
import { changeRemark } from '@/lib/reviews/commands/change-remark'
import { declaration, declare } from '@/lib/reviews/commands/declare'
import { noteForm, removeNote, writeNote } from '@/lib/reviews/commands/notes'
import { removeRemark } from '@/lib/reviews/commands/remove-remark'
import { resolveRemark } from '@/lib/reviews/commands/resolve-remark'
import { writeRemark } from '@/lib/reviews/commands/write-remark'
import { remarkForm } from '@/lib/reviews/remark-form'

const unknown = { error: 'Dit is niet te vinden. Ververs de pagina.' }
const submission = { inzending: z.uuid(unknown) }
const remark = { ...submission, opmerking: z.uuid(unknown) }
const pageOf = (id: string) => `/beoordelen/opdrachten/${id}`

/** Says whether one has interests; who has goes back to the list. */
export const declareInterests = action(declaration.safeExtend(submission), async ({ inzending, ...given }) => {
  await declare(db(), await whoActs('assessor.enter'), inzending, given)
  return given.interests === 'geen' ? pageOf(inzending) : '/beoordelen?gedaan=belangen'
})

export const addRemark = action(remarkForm.extend(submission), async ({ inzending, ...form }) => {
  const id = await writeRemark(db(), await whoActs('assessor.enter'), inzending, form)
  return `${pageOf(inzending)}?gedaan=opmerking&bij=${id}#opmerking-${id}`
})

export const editRemark = action(remarkForm.extend({ ...remark, seen: z.string().default('') }), async ({ inzending, opmerking, ...form }) => {
  await changeRemark(db(), await whoActs('assessor.enter'), opmerking, form)
  return `${pageOf(inzending)}?gedaan=gewijzigd&bij=${opmerking}#opmerking-${opmerking}`
})

export const dropRemark = action(z.object(remark), async ({ inzending, opmerking }) => {
  await removeRemark(db(), await whoActs('assessor.enter'), opmerking)
  return `${pageOf(inzending)}?gedaan=weggehaald`
})

/** `op`: "afgehandeld", or "open" for what is not after all. */
export const settleRemark = action(z.object({ ...remark, op: z.enum(['afgehandeld', 'open']) }), async ({ inzending, opmerking, op }) => {
  await resolveRemark(db(), await whoActs('assessor.enter'), opmerking, op === 'afgehandeld')
  return `${pageOf(inzending)}?gedaan=${op}&bij=${opmerking}#opmerking-${opmerking}`
})

export const addNote = action(noteForm.extend(submission), async ({ inzending, ...form }) => {
  await writeNote(db(), await whoActs('assessor.enter'), inzending, form)
  return `${pageOf(inzending)}?gedaan=notitie#notities`
})

export const dropNote = action(z.object({ ...submission, notitie: z.uuid(unknown) }), async ({ inzending, notitie }) => {
  await removeNote(db(), await whoActs('assessor.enter'), notitie)
  return `${pageOf(inzending)}?gedaan=notitie-weg#notities`
})
