import type { Content } from '@/lib/editor/merge'
import type { Opened } from '@/lib/editor/open'

/** One save as it goes over the line: sent again it keeps its `saveId`, and then it is the same save. */
export type Save = { lock: number; saveId: string; content: Content; as: string }
export type Issue = { path: (string | number)[]; message: string }
export type Problem = {
  code: 'offline' | 'failed' | 'too-often' | 'login' | 'forbidden' | 'missing' | 'invalid' | 'too-large'
  message: string
  issues?: Issue[]
}

/**
 * What came of a save. `refused` stays so until somebody does something; `unreachable` may be over in a moment, and the
 * save may have been done.
 */
export type Outcome =
  | { type: 'saved'; lock: number; savedAt: string }
  | { type: 'conflict'; there: Opened }
  | { type: 'refused'; problem: Problem }
  | { type: 'unreachable'; problem: Problem }

/** Browsers refuse to go on with more than 64 kB after the page is gone. */
const mostAfterLeaving = 60_000
const patienceMs = 30_000

/** Sends a save. `leaving`: the page is going away, and the request should outlive it. Never throws. */
export async function sendSave(address: string, save: Save, leaving: boolean): Promise<Outcome> {
  const body = new Blob([JSON.stringify(save)], { type: 'application/json' })
  const keepalive = leaving && body.size <= mostAfterLeaving
  try {
    const response = await fetch(address, { method: 'PUT', body, keepalive, redirect: 'error', signal: AbortSignal.timeout(patienceMs) })
    return read(response.status, await jsonOf(response))
  } catch {
    return unreachable('offline', 'geen verbinding')
  }
}

/** What is there now, or undefined when that can't be told. */
export async function fetchThere(address: string): Promise<Opened | undefined> {
  try {
    const response = await fetch(address, { redirect: 'error', cache: 'no-store', signal: AbortSignal.timeout(patienceMs) })
    const answer = await jsonOf(response)
    return response.ok && isOpened(answer) ? answer : undefined
  } catch {
    return undefined
  }
}

type Answer = Record<string, unknown>

async function jsonOf(response: Response): Promise<Answer | undefined> {
  try {
    const answer: unknown = await response.json()
    return answer !== null && typeof answer === 'object' ? (answer as Answer) : undefined
  } catch {
    return undefined
  }
}

/** An answer that is not ours (a login page of the network, an error page of a proxy) counts as no answer. */
function read(status: number, answer: Answer | undefined): Outcome {
  if (!answer) return status === 413 ? refused('too-large', 413, {}) : unreachable('failed', 'de server antwoordt niet goed')
  if (status === 200 && typeof answer.lock === 'number' && typeof answer.savedAt === 'string')
    return { type: 'saved', lock: answer.lock, savedAt: answer.savedAt }
  if (status === 409 && isOpened(answer.there)) return { type: 'conflict', there: answer.there }
  if (status === 429) return unreachable('too-often', 'het is erg druk')
  const code = { 400: 'invalid', 401: 'login', 403: 'forbidden', 404: 'missing', 413: 'too-large', 422: 'invalid' } as const
  return status in code ? refused(code[status as keyof typeof code], status, answer) : unreachable('failed', 'er ging bij ons iets mis')
}

function refused(code: Problem['code'], status: number, { message, issues }: Answer): Outcome {
  const words = typeof message === 'string' ? message : `De server weigert dit (${status}).`
  return { type: 'refused', problem: { code, message: words, ...(Array.isArray(issues) && { issues: issues as Issue[] }) } }
}

function unreachable(code: Problem['code'], message: string): Outcome {
  return { type: 'unreachable', problem: { code, message } }
}

function isOpened(value: unknown): value is Opened {
  return value !== null && typeof value === 'object' && 'content' in value && 'lock' in value && typeof value.lock === 'number'
}
