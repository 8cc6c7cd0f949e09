import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { ExpectedError } from '@/lib/errors'
import { errorsOf, fieldsOf } from '@/lib/forms/read'
import type { FormState } from '@/lib/forms/state'
import { log } from '@/lib/log'

/**
 * Makes a server action of a command. `run` gets the form as its schema reads it and returns the path to go on to,
 * with 303, so that loading that page again sends nothing again; or the form again, where its answers say what must change
 * first. Whatever goes wrong, the form comes back with all that was typed and with what to do.
 */
export function action<S extends z.ZodObject>(schema: S, run: (input: z.output<S>) => Promise<string | FormState>) {
  return async (_before: FormState, form: FormData): Promise<FormState> => {
    const values = fieldsOf(form)
    const parsed = schema.safeParse(values)
    if (!parsed.success) return { values, errors: errorsOf(parsed.error, schema) }
    let next: string | FormState
    try {
      next = await run(parsed.data)
    } catch (error) {
      return { values, errors: [], message: messageFor(error) }
    }
    if (typeof next !== 'string') return next
    redirect(next)
  }
}

/** What to say to a person about what went wrong; what nobody expected is written to the log. */
export function messageFor(error: unknown): string {
  if (error instanceof ExpectedError) return error.message
  log.error('action failed', { error: reportOf(error) })
  return 'Er ging bij ons iets mis. Er is niets verstuurd, en je tekst staat er nog. Probeer het over een paar minuten opnieuw.'
}

/** What failed and where. Not all that the error says: that may hold what was typed. */
function reportOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line) && !line.includes('node_modules'))
  return [error.name, error.message.trim().split('\n').at(-1)?.slice(0, 200), ...frames.slice(0, 4).map((line) => line.trim())].join(' | ')
}
