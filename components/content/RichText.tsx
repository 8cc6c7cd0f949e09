import type { ReactNode } from 'react'
import { type BlockContext, documentHref } from '@/components/content/context'
import { ExternalLink } from '@/components/content/ExternalLink'
import { TermLink } from '@/components/content/Term'
import type { Span } from '@/lib/content/text'

type Props = { text: readonly Span[]; context: BlockContext }
type Group = { spans: Span[]; after?: string }

/** Running text with its links, explained terms and footnote references. */
export function RichText({ text, context }: Props) {
  return attachPunctuation(groupByTarget(text)).map((group, i) => <Target key={i} group={group} context={context} />)
}

/** Neighbours that point at the same thing make one link, also when only a part of it is bold. */
function groupByTarget(text: readonly Span[]): Group[] {
  const groups: Group[] = []
  for (const span of text) {
    const last = groups.at(-1)?.spans
    if (last?.[0] && sameTarget(last[0], span)) last.push(span)
    else groups.push({ spans: [span] })
  }
  return groups
}

/** A button may be followed by a new line, so the punctuation after a term goes with the term. */
function attachPunctuation(groups: readonly Group[]): Group[] {
  return groups.map((group, i) => {
    const after = group.spans[0]?.term && punctuationOf(groups[i + 1])
    if (after) return { ...group, after }
    const taken = groups[i - 1]?.spans[0]?.term && punctuationOf(group)
    const [first, ...rest] = group.spans
    return taken && first ? { spans: [{ ...first, text: first.text.slice(taken.length) }, ...rest] } : group
  })
}

function punctuationOf(group: Group | undefined): string | undefined {
  const span = group?.spans[0]
  if (!span || span.note || span.link || span.term) return undefined
  return /^[.,;:!?)\]’”…]+/.exec(span.text)?.[0]
}

function sameTarget(a: Span, b: Span): boolean {
  if (a.note || b.note || !(a.link || a.term)) return false
  return a.term === b.term && JSON.stringify(a.link) === JSON.stringify(b.link)
}

function Target({ group: { spans, after }, context }: { group: Group; context: BlockContext }): ReactNode {
  const [first] = spans
  if (!first) return null
  if (first.note) return <NoteReference span={first} context={context} />
  const words = spans.map((span, i) => <Marked key={i} span={span} />)
  if (first.term) {
    return (
      <TermLink link={context.links[first.term]} after={after}>
        {words}
      </TermLink>
    )
  }
  if (!first.link) return words
  if ('url' in first.link) return <ExternalLink href={first.link.url}>{words}</ExternalLink>
  const link = context.links[first.link.doc]
  return link ? <a href={documentHref(link, first.link.anchor)}>{words}</a> : words
}

function Marked({ span }: { span: Span }): ReactNode {
  let inner: ReactNode = span.text
  if (span.italic) inner = <em>{inner}</em>
  if (span.bold) inner = <strong>{inner}</strong>
  return span.lang ? <span lang={span.lang}>{inner}</span> : inner
}

function NoteReference({ span, context }: { span: Span; context: BlockContext }) {
  const reference = context.notes.get(span)
  if (!reference) return null
  return (
    <sup className="note-ref">
      <a id={reference.id} href={`#${reference.noteId}`} role="doc-noteref" aria-label={`Noot ${reference.number}`}>
        {reference.number}
      </a>
    </sup>
  )
}
