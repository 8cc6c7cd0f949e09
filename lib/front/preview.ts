import type { IncomingMessage } from 'node:http'
import type { Site } from '@/lib/front/answer'
import { areaHeaders } from '@/lib/front/headers'
import { StoredAnswer } from '@/lib/front/page-cache'
import { stripRuntime } from '@/lib/front/strip'
import { findPreview } from '@/lib/preview/links'

const outside = /^\/voorbeeld\/([^/]+)(?:\/(?!media\/)[^/]*)?$/
const staff = /^\/(?:redactie\/documenten\/[^/]+\/[^/]+|mijn-interventies\/inzendingen\/[^/]+)\/voorbeeld(?:\/|$)/

/** Whether this is a page of the public site as a draft would make it: files of the media library are no pages. */
export function isPreview(path: string): boolean {
  return outside.test(path) || staff.test(path)
}

/**
 * Headers of a preview. Its address is a secret, so it is told to no other site; a page of our own may show it in a
 * frame, as wide as a telephone.
 */
export function previewHeaders(site: Site): Record<string, string> {
  const headers = areaHeaders('', site.development)
  const policy = headers['Content-Security-Policy']?.replace(" 'nonce-'", '').replace("frame-ancestors 'none'", "frame-ancestors 'self'") ?? ''
  return { ...headers, 'Content-Security-Policy': policy, 'X-Frame-Options': 'SAMEORIGIN', 'Referrer-Policy': 'no-referrer' }
}

/** The page, without Next's browser runtime, as the public has it. A link that ended is gone (410), one that never was is not found (404). */
export async function answerPreview(site: Site, { path, address }: { path: string; address: string }, request: IncomingMessage): Promise<StoredAnswer> {
  const { status, headers, body } = await site.upstream.form(request, address, ['cookie'])
  if (status >= 500) throw new Error(`the renderer answered ${status}`)
  const type = headers['content-type'] ?? 'text/html; charset=utf-8'
  const html = type.startsWith('text/html') && !site.development
  const found = status === 200 ? await statusOf(site, path) : status
  return new StoredAnswer(
    found,
    { 'content-type': type, ...(headers.location && { location: headers.location }) },
    html ? Buffer.from(stripRuntime(body.toString('utf8'))) : body,
  )
}

async function statusOf(site: Site, path: string): Promise<number> {
  const token = outside.exec(path)?.[1]
  if (token === undefined) return 200
  const { state } = await findPreview(site.db, token)
  if (state === 'unknown') return 404
  return state === 'revoked' || state === 'expired' ? 410 : 200
}
