'use server'

import { z } from 'zod'
import { action } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import { db } from '@/lib/db/client'
import { saveChoices } from '@/lib/settings/form'

/** Every field is text; which there are, lib/settings/form.ts knows. */
const fields = z.object({ gezien: z.string().max(40) }).catchall(z.string().max(20))

export const saveSettings = action(fields, async (form) => {
  await saveChoices(db(), await whoActs('settings.manage'), form)
  return '/redactie/beheer/instellingen?melding=bewaard'
})
