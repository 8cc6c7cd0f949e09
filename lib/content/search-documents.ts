import type { DocumentPart, Fact, Kind } from '@/lib/content/kind'
import { prose } from '@/lib/content/prose'
import { kinds } from '@/lib/content/registry'
import type { LiveItem } from '@/lib/content/write-live'
import { ownFiles } from '@/lib/files/own-files'
import { pageTitle } from '@/lib/files/page-title'
import type { FileTexts } from '@/lib/files/texts'
import type { FacetKey, FacetValues } from '@/lib/search/facets'

/** A row of the SearchDocument table, without what SQL computes. */
export type SearchRow = {
  id: string
  documentId: string
  kind: string
  path: string
  title: string
  summary: string
  body: string
  typeLabel: string
  sortDate: string
  validUntil: string
  example: boolean
  facets: string[]
  facts: Fact[]
  listed: boolean
  /** Of the rows with the same group only the best is a result. */
  group: string
}

export const examplePack = 'voorbeelden'

/**
 * What search should know of a published document: itself, each of its parts with an address of their own, and each
 * page of its files (`texts`, of lib/files/texts.ts).
 */
export function searchRows({ id, kind: kindId, slug, pack, content }: LiveItem, texts: FileTexts): SearchRow[] {
  const kind: Kind = kinds[kindId]
  const facets = tokens({
    ...kind.facets(content),
    soort: [kindId],
    thema: content.themes,
    doelgroep: content.audiences,
    kennisbron: content.knowledgeSources,
  })
  const common = {
    documentId: id,
    kind: kindId,
    sortDate: kind.sortDate(content) ?? '',
    validUntil: kind.validUntil?.(content) ?? '',
    example: pack === examplePack,
    facets,
    facts: kind.facts(content),
  }
  const parts = kind.parts?.(slug, content) ?? []
  const elsewhere = parts.some((part) => !part.path.includes('#'))
  const text = elsewhere ? [] : [prose({ ...content, title: undefined, summary: undefined })]
  return [
    {
      ...common,
      id,
      group: id,
      listed: true,
      path: kind.path(slug, content),
      title: content.title,
      summary: content.summary,
      typeLabel: kind.typeLabel(content),
      // What is no sentence comes last, so that a passage is of the text.
      body: [...text, ...kind.searchText(content), ...content.keywords].filter(Boolean).join('\n'),
    },
    ...[...parts, ...filePages(content, texts)].map((part) => ({
      ...common,
      id: `${id}#${part.anchor}`,
      group: part.group ? `${id}#${part.group}` : `${id}#${part.anchor}`,
      listed: false,
      path: part.path,
      title: part.title,
      summary: part.summary,
      typeLabel: part.label ?? `Hoofdstuk uit ${content.title}`,
      body: prose(part.body),
      facts: [],
    })),
  ]
}

/** Each page of a file that has text. Of one file only the best page is a result. */
function filePages(content: LiveItem['content'], texts: FileTexts): DocumentPart[] {
  return ownFiles(content).flatMap(({ url, hash, title }) =>
    (texts.get(hash) ?? []).flatMap((text, i) => {
      const number = i + 1
      const place = { anchor: `${hash}-${number}`, path: `${url}#page=${number}`, group: hash }
      const shown = { title: pageTitle(text, number, [title, content.title]), label: `Bladzijde ${number} van ${content.title} (PDF)` }
      return text ? [{ ...place, ...shown, summary: '', body: [{ text: [{ text }] }] }] : []
    }),
  )
}

function tokens(values: FacetValues): string[] {
  return (Object.keys(values) as FacetKey[]).flatMap((key) => (values[key] ?? []).map((value) => `${key}:${value}`))
}
