import { getPublishedDocument } from '@/lib/content/queries'
import { feedAnswer } from '@/lib/feeds/answer'
import { type FeedDefinition, findEntranceFeed, findListFeed, themeFeed } from '@/lib/feeds/feeds'

export const dynamic = 'force-dynamic'

/** The feed of a list, /atom/publicaties.xml, of a theme, /atom/thema/respectvol-samenleven-2026.xml, or of a database, /atom/interventies/polarisatie.xml. */
export async function GET(_: Request, { params }: { params: Promise<{ feed: string[] }> }): Promise<Response> {
  const feed = await findFeed((await params).feed)
  return feed ? feedAnswer(feed) : new Response('Deze feed bestaat niet.\n', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}

async function findFeed(segments: string[]): Promise<FeedDefinition | undefined> {
  const [group, name] = segments.map((segment) => segment.replace(/\.xml$/, ''))
  if (segments.length === 1) return findListFeed(group ?? '')
  if (segments.length !== 2) return undefined
  if (group === 'interventies') return findEntranceFeed(name ?? '')
  if (group !== 'thema') return undefined
  const theme = await getPublishedDocument(`/themas/${name}`)
  return theme?.kind === 'thema' && !theme.example ? themeFeed({ id: theme.id, title: theme.content.title, path: theme.path }) : undefined
}
