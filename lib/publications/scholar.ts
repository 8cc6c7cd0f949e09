import type { Author } from '@/lib/content/fields'
import { readEnv } from '@/lib/env'
import { dateParts, fullTitle, type PublicationDocument } from '@/lib/publications/csl'
import { articleTypes, type PublicationType } from '@/lib/publications/schema'
import { absoluteUrl } from '@/lib/site/site'

export type MetaTag = { name: string; content: string }

/** What one reads; a podcast or a training is not what Google Scholar collects. */
const reports: readonly PublicationType[] = ['rapport', 'infosheet', 'factsheet', 'handreiking', 'toolkit', 'brochure', 'jaarbericht']
const texts: readonly PublicationType[] = [...reports, ...articleTypes]

/**
 * The Highwire tags of a publication, which Google Scholar and Zotero read
 * (scholar.google.com/intl/en/scholar/inclusion.html#indexing). Empty for what has not appeared, is not a text or is
 * fictional. The address of a PDF stands here only when the file is ours, as Scholar asks.
 */
export function scholarTags(doc: PublicationDocument, siteUrl: string = readEnv().siteUrl): MetaTag[] {
  const { content } = doc
  if (doc.example || content.status !== 'verschenen' || !texts.includes(content.type)) return []
  const pdf = content.downloads.find(({ url }) => url.startsWith('/') && url.toLowerCase().endsWith('.pdf'))
  const isReport = !content.journal && reports.includes(content.type)
  const [first, last] = content.pages?.split(/\s*[-–]\s*/) ?? []
  return present([
    ['title', fullTitle(content)],
    ...content.authors.map((author): [string, string] => ['author', authorName(author)]),
    [
      'publication_date',
      dateParts(content)
        ?.map((part) => String(part).padStart(2, '0'))
        .join('/'),
    ],
    ['journal_title', content.journal],
    ['firstpage', first],
    ['lastpage', last],
    [isReport ? 'technical_report_institution' : 'publisher', content.publisher],
    ['isbn', content.isbn],
    ['doi', content.doi],
    ['language', content.language],
    ['keywords', content.keywords.join('; ')],
    ['abstract_html_url', absoluteUrl(siteUrl, doc.path)],
    ['pdf_url', pdf && absoluteUrl(siteUrl, pdf.url)],
  ])
}

/** "Berg, Jan van den", or the organisation as it is. */
function authorName(author: Author): string {
  if ('organisation' in author) return author.organisation
  return [author.family, [author.given, author.particle].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}

function present(tags: [string, string | undefined][]): MetaTag[] {
  return tags.flatMap(([name, content]) => (content ? [{ name: `citation_${name}`, content }] : []))
}
