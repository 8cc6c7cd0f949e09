import type { Tx } from '@/lib/db/client'
import { hashOf, shortHash } from '@/lib/files/address'
import { ownFiles } from '@/lib/files/own-files'
import { readStored } from '@/lib/files/store'
import { log } from '@/lib/log'

/** The text of files, page by page, by the short hash that stands in their address. */
export type FileTexts = ReadonlyMap<string, readonly string[]>

/** The text of every file of ours that these contents offer. What was read before is known; others are read now and kept. */
export async function textsOf(tx: Tx, contents: readonly unknown[]): Promise<FileTexts> {
  const files = contents.flatMap(ownFiles)
  const texts = await readKept(
    tx,
    files.map(({ hash }) => hash),
  )
  for (const file of files) {
    if (texts.has(file.hash)) continue
    const bytes = await readStored(file)
    if (bytes) texts.set(file.hash, await textOf(tx, bytes, file.name))
    else log.warn('file is missing, so its text is not found', { url: file.url })
  }
  return texts
}

/** The text of a file, page by page: read once, and kept by its contents. A file without text says so in the log. */
export async function textOf(tx: Tx, bytes: Uint8Array, name: string): Promise<string[]> {
  const hash = hashOf(bytes)
  const kept = await tx.fileText.findUnique({ where: { hash } })
  if (kept) return kept.pages
  // Loaded only where a file is read: it is large, and nothing that answers visitors needs it.
  const { readPdf } = await import('@/lib/files/pdf')
  const { pages, problem } = await readPdf(bytes)
  if (problem) log.warn('text of a file is not found, or not all of it', { file: name, problem, pages: pages.length })
  await tx.fileText.createMany({ data: { hash, pages }, skipDuplicates: true })
  return pages
}

async function readKept(tx: Tx, hashes: readonly string[]): Promise<Map<string, readonly string[]>> {
  if (hashes.length === 0) return new Map()
  const rows = await tx.$queryRaw<{ hash: string; pages: string[] }[]>`
    SELECT hash, pages FROM "FileText" WHERE left(hash, 16) = ANY(${[...hashes]})`
  return new Map(rows.map(({ hash, pages }) => [shortHash(hash), pages]))
}
