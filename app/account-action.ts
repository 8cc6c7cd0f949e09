import type { z } from 'zod'
import { action } from '@/app/action'
import type { FormState } from '@/lib/forms/state'

/** What never goes back to the browser, whatever becomes of the form. */
const secrets = ['wachtwoord', 'huidig', 'code']

/** The same as `action`, for forms with a password or a code: those are asked again, not sent back. */
export function accountAction<S extends z.ZodObject>(schema: S, run: (input: z.output<S>) => Promise<string>) {
  const send = action(schema, run)
  return async (before: FormState, form: FormData): Promise<FormState> => withoutSecrets(await send(before, form))
}

function withoutSecrets({ values = {}, ...state }: FormState): FormState {
  return { ...state, values: Object.fromEntries(Object.entries(values).filter(([name]) => !secrets.includes(name))) }
}
