'use server'

import { z } from 'zod'
import { action } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import { db } from '@/lib/db/client'
import { objectionText, objectToDecision } from '@/lib/submissions/commands/object'
import { withdrawalReason, withdrawSubmission } from '@/lib/submissions/commands/withdraw'

const pageOf = (id: string) => `/mijn-interventies/inzendingen/${encodeURIComponent(id)}`

export const withdraw = action(z.object({ id: z.string(), reden: withdrawalReason }), async ({ id, reden }) => {
  await withdrawSubmission(db(), await whoActs('owner.enter'), { id, reason: reden })
  return `${pageOf(id)}?melding=ingetrokken`
})

export const object = action(z.object({ id: z.string(), bezwaar: objectionText }), async ({ id, bezwaar }) => {
  await objectToDecision(db(), await whoActs('owner.enter'), { id, text: bezwaar })
  return `${pageOf(id)}?melding=bezwaar`
})
