import { getResolvedPDFJS } from 'unpdf'
import { type Line, pageTexts } from '@/lib/files/page-text'

/** Why a file has less text than it has pages, or none. */
export type PdfProblem = 'broken' | 'encrypted' | 'no-text' | 'too-long' | 'too-slow'
/** The text of each page, the first one first; a page without text is empty. */
export type PdfText = { pages: string[]; problem?: PdfProblem }

type Limits = { pages: number; timeMs: number }
type Document = Awaited<ReturnType<Awaited<ReturnType<typeof getResolvedPDFJS>>['getDocument']>['promise']>

const usualLimits: Limits = { pages: 1_000, timeMs: 60_000 }

/**
 * Reads a PDF page by page. Never throws on what a file holds: what can't be opened has no pages, and `problem` says
 * why. Pages past a limit stay empty, so that numbers stay right. What needs recognising letters in a picture has no
 * text.
 */
export async function readPdf(bytes: Uint8Array, limits: Limits = usualLimits): Promise<PdfText> {
  const deadline = Date.now() + limits.timeMs
  try {
    const pdfjs = await getResolvedPDFJS()
    // A copy, because what is given is taken over and can't be read any more.
    const opening = pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: true, disableFontFace: true })
    try {
      return await readPages(await before(deadline, opening.promise), limits.pages, deadline)
    } finally {
      await opening.destroy()
    }
  } catch (error) {
    return { pages: [], problem: toProblem(error) }
  }
}

async function readPages(document: Document, most: number, deadline: number): Promise<PdfText> {
  const count = Math.min(document.numPages, most)
  const lines: Line[][] = []
  let slow = false
  for (let number = 1; number <= count && !slow; number++) {
    const read = await before(deadline, readLines(document, number)).catch((error: unknown) => error)
    slow = read instanceof TooSlow
    // One page that can't be read takes none of the others with it.
    if (!slow) lines.push(Array.isArray(read) ? read : [])
  }
  const pages = [...pageTexts(lines), ...Array.from({ length: document.numPages - lines.length }, () => '')]
  const problem = problemOf(pages, slow, document.numPages > most)
  return { pages, ...(problem && { problem }) }
}

async function readLines(document: Document, number: number): Promise<Line[]> {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent()
  page.cleanup()
  const lines: Line[] = []
  let line: Line = { text: '', top: 0, size: 0 }
  for (const item of items) {
    if (!('str' in item)) continue
    if (item.str.trim() && line.size === 0) line = { text: line.text, top: Number(item.transform[5]), size: item.height }
    line.text += item.str
    if (!item.hasEOL) continue
    lines.push(line)
    line = { text: '', top: 0, size: 0 }
  }
  return [...lines, line]
}

function problemOf(pages: readonly string[], slow: boolean, long: boolean): PdfProblem | undefined {
  if (slow) return 'too-slow'
  if (long) return 'too-long'
  return pages.some((text) => text !== '') ? undefined : 'no-text'
}

class TooSlow extends Error {}

/** A timer alone does not do: while pages are read one after another no timer goes off. */
async function before<T>(deadline: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new TooSlow()), Math.max(0, deadline - Date.now()))
  })
  const done = await Promise.race([work, late]).finally(() => clearTimeout(timer))
  if (Date.now() > deadline) throw new TooSlow()
  return done
}

function toProblem(error: unknown): PdfProblem {
  if (error instanceof TooSlow) return 'too-slow'
  return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken'
}
