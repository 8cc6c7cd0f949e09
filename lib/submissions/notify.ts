import type { Tx } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { enqueue } from '@/lib/jobs/enqueue'
import { asHeaderLine } from '@/lib/mail/mail'
import { absoluteUrl } from '@/lib/site/site'
import type { Person } from '@/lib/submissions/people'

/** A mail about a submission to some people, in the transaction of the command. `path`: where they read more. */
export async function notify(tx: Tx, people: readonly Person[], { subject, text, path }: { subject: string; text: string; path: string }): Promise<void> {
  const url = absoluteUrl(readEnv().siteUrl, path)
  for (const { name, email } of people)
    await enqueue(tx, 'mail.send', { to: email, subject: asHeaderLine(subject), text: `Beste ${name},\n\n${text}\n\n${url}\n\nKIS` })
}
