import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { enrich, type ParsedBody, parseBody } from '@/lib/content/files/markdown'
import { type ContentIssue, MarkdownProblem } from '@/lib/content/files/problem'
import { parseYaml } from '@/lib/content/files/yaml'
import type { KindId } from '@/lib/content/id'
import { kinds } from '@/lib/content/registry'

/** A document as it stands in a file, before validation. */
export type SourceDocument = {
  id: string
  kind: KindId
  slug: string
  pack: string
  file: string
  value: Record<string, unknown>
  /** Where the value at a path stands. */
  locate: (path: readonly PropertyKey[]) => { file: string; line: number }
}
export type ReadResult = { documents: SourceDocument[]; issues: ContentIssue[] }

/** Reads every document of the given packs below `root` (the content folder). Reports all problems, throws none. */
export function readContent(root: string, packs: readonly string[]): ReadResult {
  const result: ReadResult = { documents: [], issues: [] }
  for (const pack of packs) {
    for (const kind of Object.values(kinds)) {
      const folder = join(root, pack, kind.folder)
      for (const path of listFiles(folder)) readFile(path, { root, pack, kind: kind.id, result })
      readList(`${folder}.yml`, { root, pack, kind: kind.id, result })
    }
  }
  return result
}

type Context = { root: string; pack: string; kind: KindId; result: ReadResult }

function listFiles(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
}

function readFile(path: string, context: Context): void {
  if (path.endsWith('.yml')) readList(path, context)
  else if (path.endsWith('.md')) addDocument(basename(path, '.md'), readMarkdown(path, context), context)
  else if (statSync(path).isDirectory()) readFolder(path, context)
}

function readFolder(path: string, context: Context): void {
  const main = readMarkdown(join(path, 'index.md'), context)
  const chapters = listFiles(path)
    .filter((file) => /\/\d+-[^/]+\.md$/.test(file))
    .map((file) => readMarkdown(file, context, basename(file, '.md').replace(/^\d+-/, '')))
  const value = { ...main.value, ...(chapters.length > 0 && { chapters: chapters.map((chapter) => chapter.value) }) }
  addDocument(
    basename(path),
    {
      value,
      file: main.file,
      locate: (at) => (at[0] === 'chapters' && typeof at[1] === 'number' ? (chapters[at[1]]?.locate(at.slice(2)) ?? main.locate([])) : main.locate(at)),
    },
    context,
  )
}

type Source = Pick<SourceDocument, 'value' | 'file' | 'locate'>

function readMarkdown(path: string, { root, result }: Context, chapterSlug?: string): Source {
  const file = join('content', relative(root, path))
  const text = readText(path)
  const match = text === undefined ? undefined : /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text)
  if (text === undefined || !match) {
    const message = text === undefined ? 'Dit bestand ontbreekt of is niet te lezen.' : 'Het bestand begint niet met gegevens tussen twee regels ---.'
    result.issues.push({ file, line: 1, field: '', message })
    return { value: {}, file, locate: () => ({ file, line: 1 }) }
  }
  const front = parseYaml(match[1] ?? '', 1)
  result.issues.push(...front.problems.map((problem) => ({ file, field: '', ...problem })))
  const bodyOffset = match[0].split('\n').length - 1
  const parsed = attempt<ParsedBody>(
    () => parseBody(text.slice(match[0].length)),
    { blocks: [], lines: [] },
    (message, line) => result.issues.push({ file, line: line + bodyOffset, field: 'body', message }),
  )
  const fields = attempt(
    () => enrich(front.value ?? {}) as Record<string, unknown>,
    {},
    (message) => result.issues.push({ file, line: 1, field: '', message }),
  )
  const value = { ...(chapterSlug && { slug: chapterSlug }), ...fields, body: parsed.blocks }
  const locate = (at: readonly PropertyKey[]) => ({ file, line: at[0] === 'body' ? (parsed.lines[Number(at[1] ?? 0)] ?? 1) + bodyOffset : front.lineOf(at) })
  return { value, file, locate }
}

function readList(path: string, context: Context): void {
  const text = readText(path)
  if (text === undefined) return
  const file = join('content', relative(context.root, path))
  const source = parseYaml(text)
  context.result.issues.push(...source.problems.map((problem) => ({ file, field: '', ...problem })))
  for (const [slug, fields] of Object.entries((source.value ?? {}) as Record<string, unknown>)) {
    const line = source.lineOf([slug])
    const value = attempt(
      () => enrich(fields ?? {}) as Record<string, unknown>,
      {},
      (message) => context.result.issues.push({ file, line, field: slug, message }),
    )
    addDocument(slug, { value, file, locate: (at) => ({ file, line: source.lineOf([slug, ...at]) }) }, context)
  }
}

function addDocument(slug: string, source: Source, { kind, pack, result }: Context): void {
  result.documents.push({ id: `${kind}/${slug}`, kind, slug, pack, ...source })
}

function readText(path: string): string | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : undefined
}

function attempt<T>(run: () => T, fallback: T, report: (message: string, line: number) => void): T {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof MarkdownProblem)) throw error
    report(error.message, error.line)
    return fallback
  }
}
