'use server'

import { z } from 'zod'
import { action } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import { documentId } from '@/lib/content/id'
import { formatDate, isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { ExpectedError } from '@/lib/errors'
import { errorsOf, fieldsOf } from '@/lib/forms/read'
import type { FormState } from '@/lib/forms/state'
import { newPreview, revokePreview, sharePreview } from '@/lib/preview/links'

export type ShareState = FormState & { link?: { address: string; until: string; note: string } }

const sharing = newPreview.extend({ id: documentId })

/** Makes a link and shows it: this once, since nothing of ours keeps it. */
export async function share(_before: ShareState, form: FormData): Promise<ShareState> {
  const values = fieldsOf(form)
  const parsed = sharing.safeParse(values)
  if (!parsed.success) return { values, errors: errorsOf(parsed.error, sharing) }
  try {
    const { token, expiresAt } = await sharePreview(db(), await whoActs('document.read'), parsed.data)
    return { errors: [], link: { address: `${readEnv().siteUrl}/voorbeeld/${token}`, until: formatDate(isoDay(expiresAt)), note: parsed.data.note } }
  } catch (error) {
    if (error instanceof ExpectedError) return { values, errors: [], message: error.message }
    throw error
  }
}

const revoking = z.object({ id: documentId, linkId: z.uuid() })

/** Makes a link stop working. */
export const revoke = action(revoking, async (input) => {
  const page = `/redactie/documenten/${input.id}/voorbeeldlinks`
  await revokePreview(db(), await whoActs('document.read'), input)
  return `${page}?ingetrokken=1`
})
