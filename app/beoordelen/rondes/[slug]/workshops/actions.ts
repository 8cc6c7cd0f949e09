'use server'

import { z } from 'zod'
import { action } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import { db } from '@/lib/db/client'
import { joined, separate } from '@/lib/forms/joined'
import type { FormState } from '@/lib/forms/state'
import { recordAttendance } from '@/lib/rounds/commands/attendance'
import { cancelWorkshop, changeWorkshop, planWorkshop } from '@/lib/rounds/commands/plan-workshop'
import { signOffFor } from '@/lib/rounds/commands/sign-off'
import { workshopForm } from '@/lib/rounds/commands/workshop-form'

const coordinator = () => whoActs('round.manage')
const target = { ronde: z.string(), workshop: z.string() }
const page = (slug: string, id: string, melding: string) => `/beoordelen/rondes/${encodeURIComponent(slug)}/workshops/${id}?melding=${melding}`

export const plan = action(workshopForm.extend({ ronde: z.string() }), async ({ ronde, ...form }) => {
  const id = await planWorkshop(db(), await coordinator(), { slug: ronde, form })
  return page(ronde, id, 'gepland')
})

export const change = action(workshopForm.extend(target), async ({ ronde, workshop, ...form }) => {
  await changeWorkshop(db(), await coordinator(), { id: workshop, form })
  return page(ronde, workshop, 'gewijzigd')
})

const reason = z.string().trim().min(3, { error: 'Zeg waarom de workshop niet doorgaat. Deelnemers krijgen deze tekst.' }).max(2_000)

export const cancel = action(z.object({ ...target, reden: reason }), async ({ ronde, workshop, reden }) => {
  await cancelWorkshop(db(), await coordinator(), { id: workshop, reason: reden })
  return page(ronde, workshop, 'afgelast')
})

export const signOffOther = action(z.object({ ...target, plek: z.uuid() }), async ({ ronde, workshop, plek }) => {
  await signOffFor(db(), await coordinator(), { workshopId: workshop, seatId: plek })
  return page(ronde, workshop, 'afgemeld')
})

const sendAttendance = action(z.object({ ...target, aanwezig: z.string() }), async ({ ronde, workshop, aanwezig }) => {
  await recordAttendance(db(), await coordinator(), { workshopId: workshop, present: separate(aanwezig) })
  return page(ronde, workshop, 'aanwezigheid')
})

export async function attendance(before: FormState, form: FormData): Promise<FormState> {
  return sendAttendance(before, joined(form, ['aanwezig']))
}
