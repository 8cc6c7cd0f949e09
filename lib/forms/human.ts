import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { ExpectedError } from '@/lib/errors'
import { isSigned, sign } from '@/lib/secret'

const fastestMs = 3_000

/** Fields that people don't see or fill in. `onderwerp` stands in the form for programs that fill in all they find. */
export const humanFields = { stempel: z.string().max(200).default(''), onderwerp: z.string().max(10_000).default('') }

/** When a form was shown, signed. No two are equal. */
export function makeStamp(now = Date.now()): string {
  const text = `${now.toString(36)}.${randomBytes(9).toString('base64url')}`
  return `${text}.${sign('form', text)}`
}

/**
 * Throws ExpectedError for what a program sends: a field that people don't see filled in, a form that was never shown,
 * or one sent within three seconds. There is no longest time: who types slowly is never refused. The message says what
 * to do, for who was taken for a program.
 */
export function assertHuman({ stempel, onderwerp }: { stempel: string; onderwerp: string }, now = Date.now()): void {
  if (onderwerp !== '')
    throw new ExpectedError('Een verborgen veld was ingevuld, zoals programma’s doen. We hebben het leeggemaakt. Verstuur het formulier nog een keer.')
  const [moment = '', nonce = '', signature = ''] = stempel.split('.')
  if (!isSigned('form', `${moment}.${nonce}`, signature))
    throw new ExpectedError('Dit formulier was verlopen. Je tekst staat er nog: verstuur het nog een keer.')
  if (now - Number.parseInt(moment, 36) < fastestMs)
    throw new ExpectedError('Dat ging wel erg snel. Kijk na wat er staat en verstuur het over een paar tellen nog een keer.')
}
