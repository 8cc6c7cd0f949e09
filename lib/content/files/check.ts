import { z } from 'zod'
import { attachFiles } from '@/lib/content/files/attachments'
import { checkCuration } from '@/lib/content/files/curation'
import { issueAt, toIssues } from '@/lib/content/files/issues'
import type { ContentIssue } from '@/lib/content/files/problem'
import { readContent, type SourceDocument } from '@/lib/content/files/read'
import type { CommonContent } from '@/lib/content/kind'
import { references } from '@/lib/content/references'
import { kinds } from '@/lib/content/registry'
import type { CurationContent } from '@/lib/search/curation-schema'

z.config(z.locales.nl())

/** A document from a file that may be published as it is. */
export type ValidDocument = Pick<SourceDocument, 'id' | 'kind' | 'slug' | 'pack' | 'file'> & { content: CommonContent }

export type Checked = { documents: ValidDocument[]; curation: CurationContent; issues: ContentIssue[] }

/**
 * Reads and validates the content packs: the schemas, that every reference exists, that an identity and an address
 * stand only once, that the files they offer are there; and what KIS sets about searching them. All issues at once, ordered by file and line.
 */
export function checkContent(root: string, packs: readonly string[]): Checked {
  const read = readContent(root, packs)
  const { sources, issues } = attachFiles(root, packs, read.documents)
  issues.push(...read.issues)
  const known = new Set(sources.map((source) => source.id))
  const documents = sources.flatMap((source) => {
    const parsed = kinds[source.kind].publishable.safeParse(source.value)
    if (!parsed.success) {
      issues.push(...parsed.error.issues.flatMap((issue) => toIssues(source, issue)))
      return []
    }
    const broken = references(parsed.data).filter((reference) => !known.has(reference.to))
    issues.push(...broken.map((reference) => issueAt(source, reference.path, `Verwijst naar ${reference.to}, maar dat bestaat niet.`)))
    issues.push(...reserved(source))
    return [{ id: source.id, kind: source.kind, slug: source.slug, pack: source.pack, file: source.file, content: parsed.data }]
  })
  const searching = checkCuration(root, known)
  issues.push(...duplicates(sources), ...duplicatePaths(sources), ...brokenAnchors(sources, documents), ...searching.issues)
  return { documents, curation: searching.curation, issues: issues.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line) }
}

function reserved(source: SourceDocument): ContentIssue[] {
  const taken = kinds[source.kind].reservedSlugs?.includes(source.slug)
  return taken ? [issueAt(source, [], `De naam ${source.slug} is van een pagina van het platform. Kies een andere.`)] : []
}

/** Pointers at a place in a document that has no such place, such as a mechanism that its dossier no longer has. */
function brokenAnchors(sources: readonly SourceDocument[], documents: readonly ValidDocument[]): ContentIssue[] {
  const places = new Map(documents.flatMap(({ id, kind, content }) => (kinds[kind].anchors && [[id, kinds[kind].anchors(content)] as const]) || []))
  const sourceOf = new Map(sources.map((source) => [source.id, source]))
  return documents.flatMap(({ id, content }) =>
    references(content).flatMap(({ to, anchor, path }) => {
      const source = sourceOf.get(id)
      if (!source || !anchor || places.get(to)?.includes(anchor) !== false) return []
      return [issueAt(source, path, `Verwijst naar #${anchor} in ${to}, maar dat staat daar niet.`)]
    }),
  )
}

function duplicates(sources: readonly SourceDocument[]): ContentIssue[] {
  const first = new Map<string, SourceDocument>()
  return sources.flatMap((source) => {
    const earlier = first.get(source.id)
    if (!earlier) first.set(source.id, source)
    return earlier ? [issueAt(source, [], `${source.id} bestaat al in ${earlier.file}.`)] : []
  })
}

function duplicatePaths(sources: readonly SourceDocument[]): ContentIssue[] {
  const seen = new Map<string, string>()
  return sources.flatMap((source) => {
    const paths = Array.isArray(source.value.formerPaths) ? source.value.formerPaths.map(String) : []
    return paths.flatMap((path, i) => {
      const owner = seen.get(path)
      seen.set(path, source.id)
      return owner ? [issueAt(source, ['formerPaths', i], `Het adres ${path} staat ook bij ${owner}.`)] : []
    })
  })
}
