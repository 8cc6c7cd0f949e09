'use server'

import { z } from 'zod'
import { action } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import { partToRestore, restorePart, restoreVersion, versionToRestore } from '@/lib/content/commands/restore-version'
import { documentId } from '@/lib/content/id'
import { db } from '@/lib/db/client'

const whole = versionToRestore.extend({ id: documentId })
const unreadable = 'Dit onderdeel is niet te vinden. Ververs de pagina.'
const path = z.string().transform((text, context) => {
  try {
    return partToRestore.shape.path.parse(JSON.parse(text))
  } catch {
    context.addIssue({ code: 'custom', message: unreadable })
    return z.NEVER
  }
})
const part = versionToRestore.extend({ id: documentId, path, naar: z.string().max(60).default('') })

/** Makes an earlier version the draft; goes on to the list, which says so. */
export const restoreWhole = action(whole, async ({ id, ...input }) => {
  await restoreVersion(db(), await whoActs('document.read'), { id, ...input })
  return `/redactie/documenten/${id}/versies?teruggezet=${input.versionId}`
})

/** Puts one part of an earlier version back; goes on to the comparison with what the draft is now. */
export const restoreOne = action(part, async ({ id, naar: _, ...input }) => {
  await restorePart(db(), await whoActs('document.read'), { id, ...input })
  return `/redactie/documenten/${id}/vergelijk?van=${input.versionId}&teruggezet=1`
})
