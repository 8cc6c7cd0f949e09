import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport, type SendMailOptions } from 'nodemailer'
import type { Env } from '@/lib/env'
import type { Mail } from '@/lib/mail/mail'
import { slugify } from '@/lib/text'

/**
 * A way to send mail. `id` is the identity of the sending: a second attempt has the same Message-ID, by which mail
 * servers and programs recognise what they already have. `send` throws MailError when the mail was not accepted.
 */
export type MailTransport = { description: string; send: (mail: Mail, id: string) => Promise<void>; close: () => void }

/** The mail was not accepted. The message holds a code only: what a mail server says may name the recipient. */
export class MailError extends Error {}

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/** SMTP when SMTP_URL is set; else a folder in the data folder, with one file a mail that any mail program opens. */
export function mailTransport(env: Pick<Env, 'SMTP_URL' | 'MAIL_FROM' | 'DATA_DIR'>): MailTransport {
  return env.SMTP_URL ? smtp(env.SMTP_URL, env.MAIL_FROM) : outbox(join(env.DATA_DIR, 'outbox'), env.MAIL_FROM)
}

function smtp(url: string, from: string): MailTransport {
  const transporter = createTransport({ url, ...timeouts, disableFileAccess: true, disableUrlAccess: true })
  return {
    description: new URL(url).host,
    send: async (mail, id) => {
      try {
        await transporter.sendMail(message(mail, from, id))
      } catch (error) {
        throw new MailError(codeOf(error))
      }
    },
    close: () => transporter.close(),
  }
}

function outbox(folder: string, from: string): MailTransport {
  const composer = createTransport({ streamTransport: true, buffer: true, disableFileAccess: true, disableUrlAccess: true })
  return {
    description: folder,
    send: async (mail, id) => {
      const { message: content } = await composer.sendMail(message(mail, from, id))
      const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${slugify(mail.subject).slice(0, 60)}-${slugify(id).slice(0, 8)}`
      try {
        await mkdir(folder, { recursive: true })
        // Under another name until it is whole, so that nobody reads half a mail.
        await writeFile(join(folder, `${name}.part`), content, { mode: 0o600 })
        await rename(join(folder, `${name}.part`), join(folder, `${name}.eml`))
      } catch (error) {
        throw new MailError(codeOf(error))
      }
    },
    close: () => composer.close(),
  }
}

function message({ to, replyTo, subject, text }: Mail, from: string, id: string): SendMailOptions {
  const domain = /@([^<>\s]+?)>?$/.exec(from)?.[1] ?? 'localhost'
  return {
    from,
    to: { name: '', address: to },
    ...(replyTo && { replyTo }),
    subject,
    text,
    messageId: `<${id}@${domain}>`,
    // Asks machines not to answer (RFC 3834): an absence note would go round, or tell an address.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  }
}

function codeOf(error: unknown): string {
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  return [code ?? 'onbekende fout', responseCode].filter(Boolean).join(' ')
}
