import type { Metadata } from 'next'
import type { PublishedDocument } from '@/lib/content/published'
import { site } from '@/lib/site/site'
import { truncate } from '@/lib/text'

/** What a shared link shows of a page that is no document. */
export const sharedPage = {
  type: 'website' as const,
  locale: 'nl_NL',
  siteName: site.name,
  images: [{ url: '/api/og', width: 1200, height: 630, alt: site.name }],
}

type Page = { title: string; description: string; path: string; siteUrl: string }

/** What a browser tab, a search engine and a shared link show of a document or a part of it. */
export function documentMetadata(doc: PublishedDocument, { title, description, path, siteUrl }: Page): Metadata {
  const text = truncate(description || doc.content.summary, 300)
  const url = siteUrl + path
  return {
    title,
    description: text,
    alternates: { canonical: url },
    openGraph: {
      type: 'article',
      locale: 'nl_NL',
      siteName: site.name,
      title,
      description: text,
      url,
      images: [{ url: `${siteUrl}/api/og?id=${encodeURIComponent(doc.id)}`, width: 1200, height: 630, alt: title }],
      ...(doc.content.publishedOn && { publishedTime: doc.content.publishedOn }),
      modifiedTime: doc.changedAt,
    },
    twitter: { card: 'summary_large_image' },
    ...((doc.example || doc.withdrawn) && { robots: { index: false, follow: true } }),
  }
}
