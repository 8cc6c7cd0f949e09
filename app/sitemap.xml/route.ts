import { sitemapAnswer, sitemapPartAnswer } from '@/lib/site/sitemap-answer'

export const dynamic = 'force-dynamic'

/** `/sitemap.xml`, and `/sitemap-<n>.xml`, which lib/front turns into `?deel=<n>`. */
export function GET(request: Request): Promise<Response> {
  const part = new URL(request.url).searchParams.get('deel')
  return part ? sitemapPartAnswer(Number(part)) : sitemapAnswer()
}
