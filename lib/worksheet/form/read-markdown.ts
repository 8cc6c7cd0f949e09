import { documentId } from '@/lib/content/id'
import { type Span, span } from '@/lib/content/text'
import { joinSpans } from '@/lib/worksheet/form/spans'

type Marks = { bold: boolean; italic: boolean }
/** Words as they are, asterisks that turn marks on or off (those that don't are words), or words with something around them. */
type Piece = { type: 'text'; text: string; escaped?: true } | ({ type: 'stars' } & Marks) | { type: 'group'; pieces: Piece[]; around: Partial<Span> }

/**
 * Running text from what somebody typed (lib/worksheet/form/write-markdown.ts). What is no mark after all, such as
 * one asterisk or brackets without an address, stays as it was typed. Empty for white space only.
 */
export function readMarkdown(typed: string): Span[] {
  const spans = joinSpans(spansOf(piecesOf(typed), {}, { bold: false, italic: false }))
  return spans.some(({ text }) => text.trim() !== '') ? spans : []
}

function piecesOf(typed: string): Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < typed.length; ) {
    const rest = typed.slice(at, at + longestGroup)
    const [found, length] = escapedAt(rest) ?? starsAt(rest) ?? groupAt(rest) ?? wordsAt(rest)
    pieces.push(found)
    at += length
  }
  return paired(pieces)
}

type Found = [Piece, number]
/** So that a text full of brackets takes no longer than its length. */
const longestGroup = 5_000

function escapedAt(rest: string): Found | undefined {
  return /^\\[\\*[\](){}\s]/.test(rest) ? [{ type: 'text', text: rest.charAt(1), escaped: true }, 2] : undefined
}

function starsAt(rest: string): Found | undefined {
  const stars = /^\*+/.exec(rest)?.[0].length
  if (!stars) return undefined
  return [stars > 3 ? { type: 'text', text: '*'.repeat(stars) } : { type: 'stars', bold: stars > 1, italic: stars % 2 === 1 }, stars]
}

const group = /^\[((?:\\[\s\S]|[^\\[\]])+)\](\((?:\\[\s\S]|\([^\\()\s]*\)|[^\\()\s])+\))?(\{[^{}\s]+=[^{}]*\})?/

function groupAt(rest: string): Found | undefined {
  const [all = '', inner = '', target, more] = group.exec(rest) ?? []
  if (!target && !more) return undefined
  const around = readAround(target, more)
  return around && [{ type: 'group', pieces: piecesOf(inner), around }, all.length]
}

/** undefined for what can't stand around words: it was no mark. */
function readAround(target: string | undefined, more: string | undefined): Partial<Span> | undefined {
  try {
    const given = (more?.slice(1, -1).split(/\s+/) ?? []).map((pair) => [
      pair.slice(0, pair.indexOf('=')),
      decodeURIComponent(pair.slice(pair.indexOf('=') + 1)),
    ])
    const { text: _, ...around } = span.parse({ text: 'x', ...Object.fromEntries(given), ...(target && { link: readTarget(target) }) })
    return 'bold' in around || 'italic' in around ? undefined : around
  } catch {
    return undefined
  }
}

/** "(publicatie/naam#plek)", "(https://…)", or as people paste it "(www.example.org)". */
function readTarget(target: string): object {
  const address = target.slice(1, -1).replace(/\\([\s\S])/g, '$1')
  const hash = address.indexOf('#')
  const doc = hash < 0 ? address : address.slice(0, hash)
  if (documentId.safeParse(doc).success) return { doc, ...(hash >= 0 && { anchor: address.slice(hash + 1) }) }
  return { url: /^www\./i.test(address) ? `https://${address}` : address }
}

function wordsAt(rest: string): Found {
  const text = /^[^\\*[]+/.exec(rest)?.[0] ?? rest.charAt(0)
  return [{ type: 'text', text }, text.length]
}

/** Asterisks that turn something on and off; what has no partner becomes words. */
function paired(pieces: readonly Piece[]): Piece[] {
  const bold = partnered(pieces, 'bold')
  const italic = partnered(pieces, 'italic')
  return pieces.flatMap((piece, i): Piece[] => {
    if (piece.type !== 'stars') return [piece]
    const words = `${piece.bold && !bold.has(i) ? '**' : ''}${piece.italic && !italic.has(i) ? '*' : ''}`
    return [{ type: 'stars', bold: bold.has(i), italic: italic.has(i) }, ...(words ? [{ type: 'text' as const, text: words }] : [])]
  })
}

/** A mark begins before a character and ends behind one, as in Markdown. */
function partnered(pieces: readonly Piece[], mark: keyof Marks): Set<number> {
  const found = new Set<number>()
  let open: number | undefined
  for (const [i, piece] of pieces.entries()) {
    if (piece.type !== 'stars' || !piece[mark]) continue
    if (open === undefined && isSolid(pieces[i + 1], 'first')) open = i
    else if (open !== undefined && isSolid(pieces[i - 1], 'last')) {
      found.add(open).add(i)
      open = undefined
    }
  }
  return found
}

function isSolid(piece: Piece | undefined, side: 'first' | 'last'): boolean {
  if (piece?.type !== 'text' || piece.escaped) return piece !== undefined
  return /\S/.test(piece.text.at(side === 'first' ? 0 : -1) ?? '')
}

function spansOf(pieces: readonly Piece[], around: Partial<Span>, { ...now }: Marks): Span[] {
  return pieces.flatMap((piece): Span[] => {
    if (piece.type === 'group') return spansOf(piece.pieces, { ...around, ...piece.around }, now)
    if (piece.type === 'text') return [{ text: piece.text, ...(now.bold && { bold: true as const }), ...(now.italic && { italic: true as const }), ...around }]
    now.bold = now.bold !== piece.bold
    now.italic = now.italic !== piece.italic
    return []
  })
}
