import { sitemapPartAnswer } from '@/lib/site/sitemap-answer'

export const dynamic = 'force-dynamic'

export const GET = () => sitemapPartAnswer(5)
