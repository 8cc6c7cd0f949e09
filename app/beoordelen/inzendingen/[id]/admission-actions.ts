'use server'

import { z } from 'zod'
import { action } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import { db } from '@/lib/db/client'
import { admit, decline } from '@/lib/submissions/commands/admit'

const coordinator = () => whoActs('round.manage')
const page = (id: string, melding: string) => `/beoordelen/inzendingen/${id}?melding=${melding}`
const submission = { inzending: z.uuid() }
const transfer = z
  .string()
  .optional()
  .transform((value) => value === 'ja')
const words = (missing: string) => z.string().trim().min(3, { error: missing }).max(2_000, { error: 'Schrijf hoogstens 2000 tekens.' })

export const sendAdmit = action(z.object({ ...submission, overgaan: transfer }), async ({ inzending, overgaan }) => {
  await admit(db(), await coordinator(), { id: inzending, transfer: overgaan })
  return page(inzending, 'toegelaten')
})

const exemption = z.object({ ...submission, overgaan: transfer, reden: words('Zeg waarom de workshop kan worden overgeslagen.') })

export const sendExempt = action(exemption, async ({ inzending, overgaan, reden }) => {
  await admit(db(), await coordinator(), { id: inzending, exempt: reden, transfer: overgaan })
  return page(inzending, 'vrijgesteld')
})

export const sendDecline = action(z.object({ ...submission, reden: words('Zeg waarom de interventie niet kan meedoen.') }), async ({ inzending, reden }) => {
  await decline(db(), await coordinator(), { id: inzending, reason: reden })
  return page(inzending, 'afgewezen')
})
