'use server'

import { z } from 'zod'
import { action } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import { db } from '@/lib/db/client'
import { joined } from '@/lib/forms/joined'
import type { FormState } from '@/lib/forms/state'
import { changeRound } from '@/lib/rounds/commands/change'
import { closeRound } from '@/lib/rounds/commands/close'
import { createRound } from '@/lib/rounds/commands/create'
import { roundForm } from '@/lib/rounds/commands/form'
import { openRound } from '@/lib/rounds/commands/open'

const coordinator = () => whoActs('round.manage')
const settings = (slug: string, melding: string) => `/beoordelen/rondes/${slug}/instellen?melding=${melding}`
const target = { ronde: z.string(), lock: z.coerce.number().int() }
const several = ['databases', 'dossiers']

const sendNew = action(roundForm, async (form) => settings(await createRound(db(), await coordinator(), form), 'gemaakt'))
const sendChange = action(roundForm.safeExtend(target), async ({ ronde, lock, ...form }) =>
  settings(await changeRound(db(), await coordinator(), { slug: ronde, lock, form }), 'bewaard'),
)

export async function saveNew(before: FormState, form: FormData): Promise<FormState> {
  return sendNew(before, joined(form, several))
}

export async function saveChange(before: FormState, form: FormData): Promise<FormState> {
  return sendChange(before, joined(form, several))
}

export const open = action(z.object(target), async ({ ronde, lock }) => {
  await openRound(db(), await coordinator(), { slug: ronde, lock })
  return settings(ronde, 'geopend')
})

const sure = z.literal('ja', { error: 'Kruis aan dat je de ronde wilt sluiten.' })

export const close = action(z.object({ ...target, zeker: sure }), async ({ ronde, lock }) => {
  await closeRound(db(), await coordinator(), { slug: ronde, lock })
  return settings(ronde, 'gesloten')
})
