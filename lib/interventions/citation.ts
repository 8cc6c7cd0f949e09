import { apaNames, sentence } from '@/lib/citations/apa'
import { type CslItem, type CslName, cslKeywords, cslName, tidy } from '@/lib/citations/csl'
import type { PublishedOf } from '@/lib/content/published'
import { readEnv } from '@/lib/env'
import { absoluteUrl, site } from '@/lib/site/site'

type InterventionDocument = PublishedOf<'interventie'>

const database = 'Interventiedatabase'

/**
 * How to refer to the description of an intervention, in the Dutch form of APA 7:
 * "Bureau X. (2026). Titel [Beschrijving van een interventie]. Interventiedatabase. Kennisplatform Inclusief Samenleven. https://…"
 */
export function interventionCitation(doc: InterventionDocument, siteUrl: string = readEnv().siteUrl): string {
  const makers = makersOf(doc)
  const names = apaNames(makers) || site.name
  const year = dayOf(doc)?.slice(0, 4) ?? 'z.j.'
  const publisher = names === site.name ? [] : [sentence(site.name)]
  const title = `${doc.content.title} [${genre(doc)}]`
  return [sentence(names), `(${year}).`, sentence(title), sentence(database), ...publisher, absoluteUrl(siteUrl, doc.path)].join(' ').replace(/\s+/g, ' ')
}

/** The same as CSL-JSON. Only what is known; dated by the day of the description, else of its confirmation or publication. */
export function interventionCsl(doc: InterventionDocument, siteUrl: string): CslItem {
  const { content } = doc
  const makers = makersOf(doc)
  return tidy<CslItem>({
    id: doc.id,
    'citation-key': doc.slug,
    type: 'webpage',
    title: content.title,
    genre: genre(doc),
    author: makers.length > 0 ? makers : undefined,
    issued: dateOf(doc),
    'container-title': database,
    publisher: site.name,
    URL: absoluteUrl(siteUrl, doc.path),
    language: site.language,
    abstract: content.summary,
    keyword: cslKeywords(content.keywords),
  })
}

/** Who described it, or else the owner. */
function makersOf({ content }: InterventionDocument): CslName[] {
  if (content.describedBy.length > 0) return content.describedBy.map(cslName)
  return content.owner ? [cslName({ organisation: content.owner.name })] : []
}

/** What is fictional says so, also in the bibliography of whoever cites it. */
function genre({ example }: InterventionDocument): string {
  return example ? 'Verzonnen voorbeeld van een interventie' : 'Beschrijving van een interventie'
}

function dayOf({ content }: InterventionDocument): string | undefined {
  return content.describedOn ?? content.confirmedOn ?? content.publishedOn
}

function dateOf(doc: InterventionDocument): CslItem['issued'] {
  const day = dayOf(doc)
  return day ? { 'date-parts': [day.split('-').map(Number)] } : undefined
}
