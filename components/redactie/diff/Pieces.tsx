import type { ReactNode } from 'react'
import type { Piece } from '@/lib/versions/diff'
import type { RichSpan } from '@/lib/versions/pieces'

/** A text in which what came and what went can be seen, read aloud and printed. */
export function Pieces({ pieces, title }: { pieces: readonly Piece[]; title: (id: string) => string }) {
  return pieces.map((piece, i) => <One key={i} piece={piece} title={title} />)
}

function One({ piece, title }: { piece: Piece; title: (id: string) => string }) {
  switch (piece.type) {
    case 'same':
      return <Spans spans={piece.spans} />
    case 'added':
      return (
        <ins>
          <Said>toegevoegd: </Said>
          <Spans spans={piece.spans} />
          <Said> (einde) </Said>
        </ins>
      )
    case 'removed':
      return (
        <del>
          <Said>verwijderd: </Said>
          <Spans spans={piece.spans} />
          <Said> (einde) </Said>
        </del>
      )
    case 'marked':
      return (
        <span className="diff-marked">
          <Spans spans={piece.after} />
          <span className="diff-note"> ({marksWords(piece.before[0], piece.after[0], title)})</span>
        </span>
      )
  }
}

function Said({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>
}

/** Running text as it is, with its marks; links lead nowhere here. */
export function Spans({ spans }: { spans: readonly RichSpan[] }) {
  return spans.map((span, i) => <Marked key={i} span={span} />)
}

function Marked({ span }: { span: RichSpan }) {
  let inner: ReactNode = span.text
  if (span.italic) inner = <em>{inner}</em>
  if (span.bold) inner = <strong>{inner}</strong>
  if (span.link || span.term) inner = <span className="diff-link">{inner}</span>
  return typeof span.lang === 'string' ? <span lang={span.lang}>{inner}</span> : inner
}

/** What else than the words changed. */
function marksWords(before: RichSpan | undefined, after: RichSpan | undefined, title: (id: string) => string): string {
  const marks = [
    ['bold', 'vet'],
    ['italic', 'cursief'],
    ['lang', 'taal'],
    ['link', 'link'],
    ['term', 'begrip'],
    ['note', 'voetnoot'],
  ] as const
  const changed = marks.filter(([name]) => JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]))
  const said = changed.map(([name, word]) => {
    const value = after?.[name]
    if (value === undefined) return `${word} weg`
    const target = targetOf(value, title)
    return target ? `${word}: ${target}` : `nu ${word}`
  })
  return said.join(', ') || 'andere opmaak'
}

function targetOf(value: unknown, title: (id: string) => string): string | undefined {
  if (typeof value === 'string') return title(value)
  if (value === null || typeof value !== 'object') return undefined
  if ('doc' in value && typeof value.doc === 'string') return title(value.doc)
  return 'url' in value && typeof value.url === 'string' ? value.url : undefined
}
