'use server'

import { z } from 'zod'
import { action } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import type { Actor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { ForbiddenError, InvalidStateError } from '@/lib/errors'
import { readOwn } from '@/lib/owners/own'
import { submitVersion } from '@/lib/submissions/commands/submit'

const form = z.object({
  id: z.string(),
  lock: z.coerce.number().int(),
  /** The number that the version gets: a second click on the same page finds it handed in. */
  versie: z.coerce.number().int(),
  bericht: z.string().trim().max(4_000, { error: 'Houd het korter: hoogstens 4.000 tekens' }),
})

/** Hands in what stands in the worksheet, and goes to the receipt. */
export const submit = action(form, async ({ id, lock, versie, bericht }) => {
  const actor = await whoActs('owner.enter')
  try {
    await submitVersion(db(), actor, { id, lock, note: bericht })
  } catch (error) {
    if (!(error instanceof ForbiddenError || error instanceof InvalidStateError) || !(await isHandedIn(actor, id, versie))) throw error
  }
  return `/mijn-interventies/inzendingen/${encodeURIComponent(id)}?melding=ingediend`
})

async function isHandedIn(actor: Actor, id: string, number: number): Promise<boolean> {
  const { rounds } = await readOwn(db(), actor, id)
  return rounds >= number
}
