'use server'

import { z } from 'zod'
import { action } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import { purgeDocument } from '@/lib/content/commands/purge'
import { restoreDocument } from '@/lib/content/commands/trash'
import { documentId } from '@/lib/content/id'
import { db } from '@/lib/db/client'
import { ExpectedError } from '@/lib/errors'

const path = '/redactie/prullenbak'

/** Brings a document back as it was. */
export const restore = action(z.object({ id: documentId }), async ({ id }) => {
  await restoreDocument(db(), await whoActs(), { id })
  return `${path}?melding=teruggezet`
})

/** Removes it for good; whoever does so says so in a word. */
export const purge = action(z.object({ id: documentId, zeker: z.string().default('') }), async ({ id, zeker }) => {
  if (zeker !== 'ja') throw new ExpectedError('Vink eerst aan dat je het zeker weet.')
  await purgeDocument(db(), await whoActs(), { id })
  return `${path}?melding=weg`
})
