import { ZodError, z } from 'zod'
import { action } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import type { Actor } from '@/lib/auth/policy'
import type { Target } from '@/lib/content/claim'
import { documentId } from '@/lib/content/id'
import { ExpectedError } from '@/lib/errors'

const target = { id: documentId, lock: z.coerce.number().int().min(0) }

/** Makes a server action of a step in the life of a document; goes on to its page, which says what was `done`. */
export function step<S extends z.ZodRawShape>(fields: S, done: string, run: (actor: Actor, input: z.output<z.ZodObject<S>> & Target) => Promise<unknown>) {
  return action(z.object({ ...fields, ...target }), async (input) => {
    const { id } = input as Target
    const path = `/redactie/documenten/${id}/publiceren`
    const actor = await whoActs('document.read')
    try {
      await run(actor, input as z.output<z.ZodObject<S>> & Target)
    } catch (error) {
      throw error instanceof ZodError ? new ExpectedError(inWords(error)) : error
    }
    return done === 'prullenbak' ? '/redactie/prullenbak' : `${path}?gedaan=${done}`
  })
}

/** What stands in the way stands in a list on the page, with links; here how much, and the first. */
function inWords({ issues: [first, ...rest] }: ZodError): string {
  return rest.length === 0
    ? (first?.message ?? '')
    : `Er staan nog ${rest.length + 1} dingen in de weg; je vindt ze onder “Eerst oplossen”. De eerste: ${first?.message}`
}
