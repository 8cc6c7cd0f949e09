import type { JobWithMetadata, PgBoss } from 'pg-boss'
import { log } from '@/lib/log'
import { type Mail, mail } from '@/lib/mail/mail'
import type { MailTransport } from '@/lib/mail/transport'

/**
 * Sends what is in the mail queue. A mail that is not accepted is tried again by the settings of the queue; the log
 * says so without naming anybody. Mail goes out at least once: only when the program ends between the answer of the
 * mail server and the note that it was sent, it goes out twice, with the same Message-ID.
 */
export async function workMail(boss: PgBoss, transport: MailTransport): Promise<void> {
  log.info('mail', { to: transport.description })
  // One at a time, so that one that fails takes no other along, and few twice when the program ends; so a few mails a second.
  const pace = { batchSize: 1, localConcurrency: 4, pollingIntervalSeconds: 0.5 } as const
  await boss.work('mail.send', { includeMetadata: true, ...pace }, async ([job]: JobWithMetadata<Mail>[]) => {
    if (job) await sendOne(transport, job)
  })
}

async function sendOne(transport: MailTransport, job: JobWithMetadata<Mail>): Promise<void> {
  try {
    await transport.send(mail.parse(job.data), job.id)
  } catch (error) {
    const reason = error instanceof Error ? `${error.name} ${error.message}`.slice(0, 200) : 'unknown'
    if (job.retryCount < job.retryLimit) log.warn('mail not accepted, will be tried again', { job: job.id, attempt: job.retryCount + 1, reason })
    else log.error('mail given up, kept for a week: npm run mail:retry', { job: job.id, reason })
    throw error
  }
}
