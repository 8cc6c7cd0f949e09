import { randomUUID } from 'node:crypto'
import { visitor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { makeStamp } from '@/lib/forms/human'
import { confirmRegistration } from '@/lib/submissions/commands/confirm-registration'
import { type RegistrationInput, requestRegistration } from '@/lib/submissions/commands/request-registration'
import { makeRound } from '@/tests/factories/submissions'

/** A moment at which one can register in the rounds of tests. */
export const now = new Date('2026-12-01T10:00:00Z')
export const weekMs = 7 * 24 * 3_600_000
const password = 'lantaarn wolk fiets zeven'
let network = 0

/** The form as somebody new fills it in, at a network of their own. */
export function filled(ronde: string, changes: Partial<RegistrationInput> = {}): RegistrationInput {
  network += 1
  return {
    ronde,
    naam: 'Vera Voorbeeld',
    email: `vera-${randomUUID()}@voorbeeld.example`,
    organisatie: 'Stichting Voorbeeld',
    website: 'https://www.voorbeeld.example',
    interventie: `Voorbeeldtraining ${randomUUID()}`,
    database: 'antidiscriminatie',
    zin: 'Een training voor teams die met elkaar in gesprek willen blijven.',
    soort: 'nieuw',
    bestaand: '',
    eigendom: 'ons',
    waar: 'In twee gemeenten',
    handleiding: 'ja',
    evaluatie: 'nee',
    workshop: 'nee',
    stempel: makeStamp(),
    onderwerp: '',
    client: `198.51.${network >> 8}.${network % 256}`,
    siteUrl: 'https://kis.example',
    ...changes,
  }
}
/** What waits to be sent to somebody. */
export const mailsTo = (email: string) =>
  db().$queryRaw<{ subject: string; text: string }[]>`
    SELECT data->>'subject' AS subject, data->>'text' AS text FROM pgboss.job WHERE name = 'mail.send' AND data->>'to' = ${email} ORDER BY created_on, id`
export const tokenIn = (text = '') => /(?:aanmelding\/|aanvraag=)([\w-]+)/.exec(text)?.[1] ?? ''
export const request = (input: RegistrationInput, at = now) => requestRegistration(db(), visitor, input, at)
export const confirm = (token: string, at = now, client = db()) => confirmRegistration(client, { token, name: 'Vera Voorbeeld', password, userAgent: '' }, at)

/** A registration that waits for its link. */
export async function requested(changes: Partial<RegistrationInput> = {}) {
  const round = await makeRound(db())
  const input = filled(round.slug, changes)
  await request(input)
  const [mail] = await mailsTo(input.email)
  return { round, input, token: tokenIn(mail?.text) }
}
/** The form for who has an account. */
export const own = ({ ronde, ...input }: RegistrationInput, changes: Partial<RegistrationInput> = {}) => ({
  ...input,
  ronde,
  organisatie: '',
  request: '',
  ...changes,
})
