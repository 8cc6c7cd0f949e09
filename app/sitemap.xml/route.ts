import { sitemapAnswer } from '@/lib/site/sitemap-answer'

export const dynamic = 'force-dynamic'

export const GET = sitemapAnswer
