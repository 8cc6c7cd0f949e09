'use server'

import { z } from 'zod'
import { action } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import { db } from '@/lib/db/client'
import { signOff } from '@/lib/rounds/commands/sign-off'
import { signUp } from '@/lib/rounds/commands/sign-up'
import { skipWorkshop } from '@/lib/submissions/commands/admit'

const owner = () => whoActs('owner.enter')
const submission = { inzending: z.uuid() }
const page = (id: string, melding: string) => `/mijn-interventies/inzendingen/${id}/workshop?melding=${melding}`

export const sendSignUp = action(z.object({ ...submission, workshop: z.uuid() }), async ({ inzending, workshop }) => {
  const state = await signUp(db(), await owner(), { submissionId: inzending, workshopId: workshop })
  return page(inzending, state === 'taken' ? 'plek' : 'wachtlijst')
})

export const sendSignOff = action(z.object({ ...submission, plek: z.uuid() }), async ({ inzending, plek }) => {
  await signOff(db(), await owner(), { submissionId: inzending, seatId: plek })
  return page(inzending, 'afgemeld')
})

export const sendSkip = action(z.object(submission), async ({ inzending }) => {
  await skipWorkshop(db(), await owner(), inzending)
  return page(inzending, 'overgeslagen')
})
