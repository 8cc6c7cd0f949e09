import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { absoluteUrl } from '@/lib/site/site'
import { readSubmission } from '@/lib/submissions/claim'
import { assertFilled, type MessageForm, messageText } from '@/lib/submissions/commands/send-message'
import { ownersOf } from '@/lib/submissions/people'

/** A message as the first of its receivers would get it, and who they all are. Throws what sending it would throw. */
export async function previewMessage(
  db: Db,
  actor: Actor,
  submissionId: string,
  { onderwerp, tekst }: MessageForm,
): Promise<{ subject: string; text: string; to: string[] }> {
  const { organisationId } = await readSubmission(db, actor, submissionId, 'submission.message')
  assertFilled({ subject: onderwerp, text: tekst })
  const owners = await ownersOf(db, organisationId)
  const url = absoluteUrl(readEnv().siteUrl, `/mijn-interventies/inzendingen/${submissionId}`)
  return { subject: onderwerp, text: messageText(owners[0]?.name ?? 'collega', tekst, url), to: owners.map(({ name, email }) => `${name} (${email})`) }
}
