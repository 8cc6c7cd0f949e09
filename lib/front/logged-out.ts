import type { IncomingMessage } from 'node:http'
import type { Site } from '@/lib/front/answer'
import { StoredAnswer } from '@/lib/front/page-cache'
import { stripRuntime } from '@/lib/front/strip'

/**
 * Where somebody must log in who sent a plain form after their session ended, as the query of the login page; undefined for
 * every other answer. Followed by a browser, such a redirect would send the form to the login page, and lose what was typed.
 */
export function loginAfterForm({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>, status: number, location: string | undefined) {
  const [path, query = ''] = (location ?? '').split('?')
  return method === 'POST' && status === 307 && headers['next-action'] === undefined && path === '/inloggen' ? query : undefined
}

/** What to read then. It stands at the address of the form, so that loading it anew, logged in again, sends all that was typed. */
export async function answerLoggedOut(site: Site, query: string): Promise<StoredAnswer> {
  const { status, body } = await site.upstream.get(`/inloggen/opnieuw?${query}`, site.host)
  if (status !== 200) throw new Error(`the renderer answered ${status}`)
  return new StoredAnswer(401, { 'content-type': 'text/html; charset=utf-8' }, Buffer.from(stripRuntime(body.toString('utf8'))))
}
