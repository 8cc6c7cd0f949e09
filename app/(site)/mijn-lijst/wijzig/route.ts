import { readEnv } from '@/lib/env'
import { withdrawnPaths } from '@/lib/interventions/queries'
import { parseKept, sentCookie } from '@/lib/interventions/selection'
import { changeShortlist, parseChange, type ShortlistChange, shortlistCookie, shortlistPath } from '@/lib/interventions/shortlist'
import { isRefusal, messageHref, messageOf, messageText, type ShortlistMessage } from '@/lib/interventions/shortlist-message'
import type { Catalogue } from '@/lib/search/catalogue'
import { currentCatalogue } from '@/lib/search/edition'
import { localPath } from '@/lib/site/local-path'

const largestBody = 20_000

/**
 * Changes the list that a reader keeps in a cookie. The front refuses what another site sends. A form gets the way to
 * the list with what happened; a script that asks for JSON gets the same in words.
 */
export async function POST(request: Request): Promise<Response> {
  const size = Number(request.headers.get('content-length') ?? Number.NaN)
  const change = size <= largestBody ? parseChange(new URLSearchParams(await request.text())) : undefined
  if (!change) return answer(request, { outcome: 'onleesbaar', slugs: [], full: [] })
  const kept = parseKept(sentCookie(request.headers.get('cookie')))
  const catalogue = await currentCatalogue()
  const result = changeShortlist(kept, change, await known([...kept, ...change.slugs], catalogue))
  return answer(request, messageOf(change.action, result, whence(change, request.headers)), result.kept, catalogue)
}

/** Who loads the address of the form again, wants the list. */
export function GET(): Response {
  return new Response(null, { status: 303, headers: { Location: shortlistPath } })
}

/** What is published, and what was: that stays on a list, so that its reader learns what became of it. */
async function known(slugs: readonly string[], catalogue: Catalogue): Promise<(slug: string) => boolean> {
  const published = (slug: string) => catalogue.row(`interventie/${slug}`) !== undefined
  const withdrawn = await withdrawnPaths(slugs.filter((slug) => !published(slug)))
  return (slug) => published(slug) || withdrawn.has(slug)
}

/** Where the reader was: as the form says, or else the browser. Only on this site, and not the list itself. */
function whence({ back }: ShortlistChange, sent: Headers): string | undefined {
  const path = localPath(back) ?? localPath(sent.get('referer'), sent.get('host') ?? '')
  return path?.startsWith(shortlistPath) ? undefined : path
}

function answer(request: Request, message: ShortlistMessage, kept?: readonly string[], catalogue?: Catalogue): Response {
  const own = { 'Cache-Control': 'private, no-store', ...(kept && { 'Set-Cookie': shortlistCookie(kept, readEnv().siteUrl.startsWith('https:')) }) }
  if (!request.headers.get('accept')?.startsWith('application/json'))
    return new Response(null, { status: 303, headers: { ...own, Location: messageHref(message) } })
  const text = messageText(message, (slug) => catalogue?.row(`interventie/${slug}`)?.title)
  return Response.json({ bericht: text, lijst: kept ?? [] }, { status: isRefusal(message) ? 409 : 200, headers: own })
}
