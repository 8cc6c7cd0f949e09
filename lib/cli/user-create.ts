import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { systemActor } from '@/lib/auth/policy'
import { migrate, openDatabase } from '@/lib/cli/prepare'
import { main } from '@/lib/cli/steps'
import { connect } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { ExpectedError, OperatorError } from '@/lib/errors'
import { inviteUser } from '@/lib/users/commands/invite'
import { inviteForm } from '@/lib/users/forms'

const questions = { email: 'E-mailadres', naam: 'Naam', rol: 'Rol (beheerder, eindredacteur, redacteur, auteur)' } as const
type Answers = Partial<Record<keyof typeof questions, string>>

// Makes an account and prints the link with which its owner comes in: how the first administrator gets there.
await main(async () => {
  const { values } = parseArgs({ options: { email: { type: 'string' }, naam: { type: 'string' }, rol: { type: 'string' } } })
  const person = inviteForm.safeParse(await complete(values))
  if (!person.success) throw new OperatorError(person.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
  const { naam, email, rol } = person.data
  const env = readEnv()
  const database = await openDatabase(env)
  const db = connect(database.url, 1)
  try {
    await migrate(database.url)
    const { link } = await inviteUser(db, systemActor, { name: naam, email, role: rol }, { siteUrl: env.siteUrl, mail: false })
    process.stdout.write(`\nGeef deze link aan ${naam}. Hij werkt één keer, 7 dagen lang, en geeft toegang als ${rol}:\n${link}\n`)
  } catch (error) {
    throw error instanceof ExpectedError ? new OperatorError(error.message) : error
  } finally {
    await db.$disconnect()
    await database.stop()
  }
})

/** Asks for what was not given. Without a terminal what is missing stays missing, and is named. */
async function complete(given: Answers): Promise<Answers> {
  const missing = (Object.keys(questions) as (keyof typeof questions)[]).filter((name) => !given[name])
  if (missing.length === 0 || !process.stdin.isTTY) return { naam: '', email: '', rol: '', ...given }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answers: Answers = { ...given }
  for (const name of missing) answers[name] = (await terminal.question(`${questions[name]}: `)).trim()
  terminal.close()
  return answers
}
