'use server'

import { z } from 'zod'
import { action } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import { isoDate } from '@/lib/content/fields'
import { db } from '@/lib/db/client'
import { assignAssessor } from '@/lib/reviews/commands/assign'
import { endAssignment } from '@/lib/reviews/commands/end-assignment'
import { releaseFeedback } from '@/lib/reviews/commands/release-feedback'
import { returnReason, returnToOwner } from '@/lib/reviews/commands/return-to-owner'
import { startAssessment } from '@/lib/reviews/commands/start-assessment'
import { extendDeadline, extendForAssessor } from '@/lib/submissions/commands/extend'
import { setReminders } from '@/lib/submissions/commands/set-reminders'
import { withdrawalReason, withdrawSubmission } from '@/lib/submissions/commands/withdraw'

const submission = { inzending: z.uuid({ error: 'Deze inzending is niet te vinden. Ververs de pagina.' }) }
const text = z.string().trim().max(4_000, { error: 'Houd het korter: hoogstens 4.000 tekens' }).default('')
const assessor = z.uuid({ error: 'Kies een beoordelaar' })
const day = isoDate.or(z.literal('')).default('')
const neededDay = z.union([isoDate], { error: 'Kies een dag' })
const yes = z.literal('ja').optional()
const pageOf = (id: string, done: string) => `/beoordelen/inzendingen/${id}?gedaan=${done}`

export const assign = action(z.object({ ...submission, beoordelaar: assessor, 'beoordelaar-dag': day }), async (form) => {
  const { inzending: id, beoordelaar: assessorId, 'beoordelaar-dag': on } = form
  await assignAssessor(db(), await whoActs('round.read'), { id, assessorId, ...(on && { on }) })
  return pageOf(id, 'gevraagd')
})

export const unassign = action(z.object({ ...submission, 'eraf-wie': assessor, 'eraf-reden': text }), async (form) => {
  const { inzending: id, 'eraf-wie': assessorId, 'eraf-reden': reason } = form
  await endAssignment(db(), await whoActs('round.read'), { id, assessorId, reason })
  return pageOf(id, 'eraf')
})

export const release = action(z.object({ ...submission, boodschap: text }), async ({ inzending: id, boodschap: message }) => {
  await releaseFeedback(db(), await whoActs('round.read'), { id, message })
  return pageOf(id, 'feedback')
})

export const start = action(z.object({ ...submission, toch: yes }), async ({ inzending: id, toch }) => {
  await startAssessment(db(), await whoActs('round.read'), { id, anyway: toch === 'ja' })
  return pageOf(id, 'beoordeling')
})

export const giveBack = action(z.object({ ...submission, 'terug-reden': returnReason, 'terug-dag': neededDay, 'terug-opmerkingen': yes }), async (form) => {
  const { inzending: id, 'terug-reden': reason, 'terug-dag': on, 'terug-opmerkingen': along } = form
  await returnToOwner(db(), await whoActs('round.read'), { id, reason, on, release: along === 'ja' })
  return pageOf(id, 'terug')
})

export const extend = action(z.object({ ...submission, 'uitstel-wie': z.uuid().or(z.literal('')).default(''), 'uitstel-dag': neededDay }), async (form) => {
  const { inzending: id, 'uitstel-wie': assessorId, 'uitstel-dag': on } = form
  const actor = await whoActs('round.read')
  await (assessorId ? extendForAssessor(db(), actor, { id, on, assessorId }) : extendDeadline(db(), actor, { id, on }))
  return pageOf(id, 'uitstel')
})

export const remind = action(z.object({ ...submission, herinneringen: z.enum(['aan', 'uit']) }), async ({ inzending: id, herinneringen }) => {
  await setReminders(db(), await whoActs('round.read'), { id, off: herinneringen === 'uit' })
  return pageOf(id, `herinneringen-${herinneringen}`)
})

export const withdraw = action(z.object({ ...submission, 'intrek-reden': withdrawalReason }), async ({ inzending: id, 'intrek-reden': reason }) => {
  await withdrawSubmission(db(), await whoActs('round.read'), { id, reason })
  return pageOf(id, 'ingetrokken')
})
