'use server'

import { z } from 'zod'
import { action } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import { slug } from '@/lib/content/id'
import { db } from '@/lib/db/client'
import { changeForm, wantedOf } from '@/lib/owners/change-form'
import { confirmIntervention } from '@/lib/owners/commands/confirm'
import { requestChange } from '@/lib/owners/commands/request-change'
import { idAt } from '@/lib/owners/intervention-page'

const home = (slug: string, said: string) => `/mijn-interventies/interventies/${slug}?gedaan=${said}`

/** Confirms that the description is still right. */
export const sendConfirmation = action(z.object({ interventie: slug }), async ({ interventie }) => {
  const actor = await whoActs('owner.enter')
  await confirmIntervention(db(), actor, { documentId: await idAt(db(), interventie) })
  return home(interventie, 'bevestigd')
})

/** Asks KIS for a change. */
export const sendChange = action(changeForm, async (form) => {
  const actor = await whoActs('owner.enter')
  await requestChange(db(), actor, { documentId: await idAt(db(), form.interventie), wanted: wantedOf(form), explanation: form.uitleg })
  return home(form.interventie, 'gevraagd')
})
