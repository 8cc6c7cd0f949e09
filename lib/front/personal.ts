import type { IncomingMessage } from 'node:http'
import { notFound, type Site } from '@/lib/front/answer'
import { StoredAnswer } from '@/lib/front/page-cache'
import { stripRuntime } from '@/lib/front/strip'

const pages = /^\/mijn-lijst(\/|$)/

/** Whether a page shows what its reader keeps in a cookie. */
export function isPersonal(path: string): boolean {
  return pages.test(path)
}

/** Makes such a page for this request only. It is a page of the public site like the others: Next's browser runtime stays behind. */
export async function answerPersonal(site: Site, address: string, request: IncomingMessage): Promise<StoredAnswer> {
  const { status, headers, body } = await site.upstream.form(request, address, ['cookie', 'referer'])
  if (status === 404) return notFound(site)
  if (status >= 500) throw new Error(`the renderer answered ${status}`)
  const type = headers['content-type'] ?? 'text/html; charset=utf-8'
  const own = Object.fromEntries(['location', 'set-cookie', 'allow'].flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])))
  const answer = type.startsWith('text/html') ? Buffer.from(stripRuntime(body.toString('utf8'))) : body
  return new StoredAnswer(status, { 'content-type': type, 'cache-control': 'private, no-store', ...own }, answer)
}
