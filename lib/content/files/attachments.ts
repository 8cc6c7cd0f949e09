import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { issueAt } from '@/lib/content/files/issues'
import type { ContentIssue } from '@/lib/content/files/problem'
import type { SourceDocument } from '@/lib/content/files/read'
import { fileAddress, isFileName } from '@/lib/files/address'
import { bytesProblem, sizeProblem, sizeText } from '@/lib/files/rules'
import { filesFolder } from '@/lib/files/store'

type Attached = { sources: SourceDocument[]; issues: ContentIssue[] }
type Facts = { url: string; format: string; size: string }
type Use = { name: string | undefined; source: SourceDocument; path: PropertyKey[] }

/** What follows from the file itself, so that it can't contradict it. */
const given = ['url', 'format', 'size'] as const

/**
 * Puts the address, format and size of a file in place of its name, wherever a download says `file: bestanden/x.pdf`.
 * Reports what is missing, no PDF, too large, offered by two documents or by none.
 */
export function attachFiles(root: string, packs: readonly string[], sources: readonly SourceDocument[]): Attached {
  const issues: ContentIssue[] = []
  const uses: Use[] = []
  const attached = sources.map((source) => {
    const value = attach(source.value, [], ({ file, ...rest }, path) => {
      const mention = { name: nameOf(file), source, path }
      uses.push(mention)
      for (const key of given) if (key in rest) issues.push(issueAt(source, [...path, key], `Laat ${key} weg: dat volgt uit het bestand.`))
      return { ...rest, ...factsOf(root, mention, issues) }
    })
    return { ...source, value: value as SourceDocument['value'] }
  })
  issues.push(...offeredTwice(uses), ...packs.flatMap((pack) => unused(root, pack, uses)))
  return { sources: attached, issues }
}

type Download = Record<string, unknown> & { file: unknown }

/** The same content with every download that names a file replaced. */
function attach(value: unknown, path: PropertyKey[], replace: (download: Download, path: PropertyKey[]) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item, i) => attach(item, [...path, i], replace))
  if (value === null || typeof value !== 'object') return value
  const isDownload = path.at(-2) === 'downloads' || ('type' in value && value.type === 'download')
  if (isDownload && 'file' in value) return replace(value as Download, path)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, attach(item, [...path, key], replace)]))
}

/** The name of a file in its folder; undefined when it is not written as it should be. */
function nameOf(file: unknown): string | undefined {
  const [folder, name = '', ...rest] = String(file).split('/')
  return folder === filesFolder && isFileName(name) && rest.length === 0 ? name : undefined
}

/** What is wrong is one issue: the facts of a file that can't be taken are only there to satisfy the schema. */
function factsOf(root: string, { name, source, path }: Use, issues: ContentIssue[]): Facts {
  const refuse = (message: string): Facts => {
    issues.push(issueAt(source, [...path, 'file'], message))
    return { url: `/${filesFolder}`, format: 'PDF', size: '0 kB' }
  }
  if (!name) return refuse(`Noem het bestand als ${filesFolder}/naam-van-het-bestand.pdf: kleine letters, cijfers en koppeltekens.`)
  const place = join(root, source.pack, filesFolder, name)
  const found = lstatSync(place, { throwIfNoEntry: false })
  if (!found?.isFile()) return refuse(`Het bestand ${filesFolder}/${name} staat niet in content/${source.pack}.`)
  const tooLarge = sizeProblem(found.size)
  if (tooLarge) return refuse(tooLarge)
  const bytes = readFileSync(place)
  const problem = bytesProblem(bytes)
  return problem ? refuse(problem) : { url: fileAddress(name, bytes), format: 'PDF', size: sizeText(bytes.length) }
}

/** A file has one address, and that comes and goes with one document. */
function offeredTwice(uses: readonly Use[]): ContentIssue[] {
  return uses.flatMap(({ name, source, path }) => {
    const first = uses.find((use) => name !== undefined && use.name === name && use.source.pack === source.pack)
    if (!first || first.source.id === source.id) return []
    return [issueAt(source, [...path, 'file'], `Dit bestand staat al bij ${first.source.id}. Verwijs naar dat document.`)]
  })
}

/** A file that nothing offers would be forgotten without a word. */
function unused(root: string, pack: string, uses: readonly Use[]): ContentIssue[] {
  const folder = join(root, pack, filesFolder)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  const used = new Set(uses.filter(({ source }) => source.pack === pack).map(({ name }) => name))
  return readdirSync(folder)
    .filter((name) => !used.has(name))
    .sort()
    .map((name) => ({
      file: join('content', relative(root, join(folder, name))),
      line: 1,
      field: '',
      message: 'Geen enkel document biedt dit bestand aan. Klopt de naam?',
    }))
}
