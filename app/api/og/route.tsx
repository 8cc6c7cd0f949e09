import { LRUCache } from 'lru-cache'
import { ImageResponse } from 'next/og'
import { pictureFonts } from '@/app/api/og/fonts'
import { type Cover, Picture, pictureSize } from '@/app/api/og/Picture'
import { documentId } from '@/lib/content/id'
import { getPublishedById, listPublished } from '@/lib/content/queries'
import { kinds } from '@/lib/content/registry'
import { log } from '@/lib/log'
import { drawable } from '@/lib/site/drawable'
import { site } from '@/lib/site/site'

export const dynamic = 'force-dynamic'

/** Drawing takes a few tenths of a second of a processor, so what was drawn is remembered: about 20 MB at most. */
const drawn = new LRUCache<string, Promise<ArrayBuffer>>({ max: 400 })
const general: Cover = { seed: 'kis', accent: 'teal', label: 'Inclusief samenleven', title: 'Kennis uit onderzoek, praktijk en ervaring' }

/** The picture of a shared link, 1200 by 630: of the document in ?id=, or of the platform when there is no such document. */
export async function GET(request: Request): Promise<Response> {
  const id = documentId.safeParse(new URL(request.url).searchParams.get('id'))
  const { key, cover } = await findCover(id.success ? id.data : undefined)
  const picture = drawn.get(key) ?? draw(key, cover)
  return new Response(await picture, {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=86400, stale-while-revalidate=604800', 'Access-Control-Allow-Origin': '*' },
  })
}

async function findCover(id: string | undefined): Promise<{ key: string; cover: Cover }> {
  const doc = id ? await getPublishedById(id) : null
  if (!doc) return { key: 'general', cover: general }
  const accent = doc.kind === 'thema' ? doc.content.accent : await themeAccent(doc.content.themes)
  const label = [doc.example ? 'Voorbeeld' : '', kinds[doc.kind].typeLabel(doc.content)].filter(Boolean).join(' · ')
  return {
    key: `${doc.id} ${doc.changedAt} ${accent}`,
    cover: { seed: doc.id, accent, label: drawable(label), title: drawable(doc.content.title) || site.name },
  }
}

/** The colour of the theme a document falls under now, or else of the first. */
async function themeAccent(ids: readonly string[]): Promise<Cover['accent']> {
  if (ids.length === 0) return 'teal'
  const themes = (await listPublished('thema')).filter((theme) => ids.includes(theme.id))
  return (themes.find((theme) => theme.content.status === 'actief') ?? themes[0])?.content.accent ?? 'teal'
}

function draw(key: string, cover: Cover): Promise<ArrayBuffer> {
  const picture = pictureFonts()
    .then((fonts) => new ImageResponse(<Picture {...cover} />, { ...pictureSize, fonts }).arrayBuffer())
    .catch((error) => {
      drawn.delete(key)
      log.error('picture failed', { key, error: String(error) })
      throw error
    })
  drawn.set(key, picture)
  return picture
}
