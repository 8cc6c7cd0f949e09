import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime, { type Email } from 'postal-mime'

/** The mails of the site under test that hold a text, oldest first. Needs OUTBOX, the folder that it mails to. */
export async function mailsWith(text: string): Promise<Email[]> {
  const folder = process.env.OUTBOX
  if (!folder) throw new Error('OUTBOX is not set: run `npm test`, or name the folder to which the running site mails')
  const files = existsSync(folder) ? readdirSync(folder).sort() : []
  const mails = await Promise.all(files.filter((file) => file.endsWith('.eml')).map((file) => PostalMime.parse(readFileSync(join(folder, file)))))
  return mails.filter((mail) => JSON.stringify([mail.to, mail.replyTo, mail.subject, mail.text]).includes(text))
}
