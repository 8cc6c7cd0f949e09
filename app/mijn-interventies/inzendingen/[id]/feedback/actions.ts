'use server'

import { z } from 'zod'
import { action } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import { db } from '@/lib/db/client'
import { answerRemark, remarkAnswer } from '@/lib/submissions/commands/answer-remark'

const where = { id: z.string(), remarkId: z.string(), back: z.string().max(200).default('') }

/** Keeps an answer to a remark and goes back to it, with the same choice of feedback. */
export const answer = action(z.object({ ...where, ...remarkAnswer.shape }).superRefine(explained), async ({ id, remarkId, back, says, text }) => {
  await answerRemark(db(), await whoActs('owner.enter'), { id, remarkId, says, text })
  const query = new URLSearchParams(back)
  query.set('bewaard', remarkId)
  return `/mijn-interventies/inzendingen/${encodeURIComponent(id)}/feedback?${query}#opmerking-${encodeURIComponent(remarkId)}`
})

function explained(given: { says: string; text: string }, context: z.RefinementCtx): void {
  const { error } = remarkAnswer.safeParse(given)
  for (const { path, message } of error?.issues ?? []) context.addIssue({ code: 'custom', path: [...path], message })
}
