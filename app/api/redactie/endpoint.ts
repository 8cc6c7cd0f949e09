import { z } from 'zod'
import { type Action, type Actor, authorize } from '@/lib/auth/policy'
import { actorOf, currentAccount } from '@/lib/auth/session'
import type { SignedIn } from '@/lib/auth/sessions'
import { longestDraft } from '@/lib/content/draft-limits'
import { ConflictError, ExpectedError, ForbiddenError, NotFoundError } from '@/lib/errors'
import { log } from '@/lib/log'
import { RateLimitedError } from '@/lib/rate-limit/limit'

type Context = { actor: Actor; user: SignedIn; request: Request }

/** What the screens of the redactie get when something can't be done: `message` is for a person, `issues` name fields. */
export type Refusal = {
  code: 'login' | 'forbidden' | 'missing' | 'conflict' | 'invalid' | 'too-large' | 'too-often' | 'failed'
  message: string
  issues?: Issue[]
}
export type Issue = { path: PropertyKey[]; message: string }

/**
 * Makes the handler of an address that the screens of the redactie call. It knows who asks (401 for who is logged out),
 * asks the policy for `action` without a subject (what depends on a document the command asks itself), reads the body
 * with its schema and answers in JSON, unless `run` makes a Response itself; every error becomes a Refusal.
 */
export function endpoint<S extends z.ZodType, P = unknown>(
  { schema, action = 'redactie.enter' }: { schema: S; action?: Action },
  run: (input: z.output<S>, context: Context & { params: P }) => Promise<unknown>,
) {
  return async (request: Request, route: { params: Promise<P> }): Promise<Response> => {
    try {
      const account = await currentAccount()
      if (!account) return refuse(401, { code: 'login', message: 'Je bent uitgelogd. Log opnieuw in; je tekst blijft staan.' })
      const { mustEnrol, ...user } = account
      if (mustEnrol) return refuse(403, { code: 'forbidden', message: 'Stel eerst de tweede stap van het inloggen in, bij Mijn account.' })
      const actor = actorOf(user)
      authorize(actor, action)
      const input = schema.parse(await read(request))
      const answer = await run(input, { actor, user, request, params: await route.params })
      return answer instanceof Response ? answer : Response.json(answer ?? {}, { headers: noStore })
    } catch (error) {
      return refusalFor(error)
    }
  }
}

const noStore = { 'cache-control': 'private, no-store' }
/** A character takes up to three bytes. */
const mostBytes = 3 * longestDraft + 10_000
class TooLargeError extends Error {}
class UnreadableError extends Error {}

async function read(request: Request): Promise<unknown> {
  if (request.method === 'GET' || request.method === 'HEAD') return paramsOf(new URL(request.url).searchParams)
  const text = await textOf(request)
  try {
    return text === '' ? {} : JSON.parse(text)
  } catch {
    throw new UnreadableError()
  }
}

/** Stops at what no document can be, however much more there is. */
async function textOf(request: Request): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > mostBytes) throw new TooLargeError()
    chunks.push(chunk)
  }
  const text = Buffer.concat(chunks).toString()
  if (text.length > longestDraft + 10_000) throw new TooLargeError()
  return text
}

/** One value as text, several as a list. */
function paramsOf(params: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries([...new Set(params.keys())].map((key) => [key, params.getAll(key).length > 1 ? params.getAll(key) : (params.get(key) ?? '')]))
}

/** An error as an answer in JSON. For handlers that read their body in another way, such as uploads. */
export function refusalFor(error: unknown): Response {
  if (error instanceof z.ZodError)
    return refuse(422, { code: 'invalid', message: 'Er klopt nog iets niet.', issues: error.issues.map(({ path, message }) => ({ path: [...path], message })) })
  if (error instanceof TooLargeError) return refuse(413, { code: 'too-large', message: 'Dit is te groot om te bewaren. Verdeel het over meer documenten.' })
  if (error instanceof UnreadableError) return refuse(400, { code: 'invalid', message: 'Wat je browser stuurde is niet te lezen. Laad de pagina opnieuw.' })
  if (error instanceof RateLimitedError) return refuse(429, { code: 'too-often', message: error.message })
  if (error instanceof ForbiddenError) return refuse(403, { code: 'forbidden', message: error.message })
  if (error instanceof NotFoundError) return refuse(404, { code: 'missing', message: error.message })
  if (error instanceof ConflictError) return refuse(409, { code: 'conflict', message: error.message })
  if (error instanceof ExpectedError) return refuse(422, { code: 'invalid', message: error.message })
  log.error('endpoint failed', { error: String(error).slice(0, 500) })
  return refuse(500, { code: 'failed', message: 'Er ging bij ons iets mis. Probeer het zo nog eens; je tekst staat er nog.' })
}

function refuse(status: number, refusal: Refusal): Response {
  return Response.json(refusal, { status, headers: noStore })
}
