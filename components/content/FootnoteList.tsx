import { type BlockContext, deeper } from '@/components/content/context'
import type { Footnote } from '@/components/content/footnotes'
import { RichText } from '@/components/content/RichText'

export function FootnoteList({ notes, context }: { notes: readonly Footnote[]; context: BlockContext }) {
  if (notes.length === 0) return null
  const Heading = `h${context.level}` as const
  return (
    <div className="footnotes">
      <Heading id={`${context.idPrefix}noten`}>Noten</Heading>
      <ol>
        {notes.map((note) => (
          <li key={note.id} id={note.id}>
            <RichText text={note.text} context={deeper(context)} /> <BackLinks note={note} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function BackLinks({ note }: { note: Footnote }) {
  const several = note.referenceIds.length > 1
  return note.referenceIds.map((id, i) => (
    <a
      key={id}
      className="back"
      href={`#${id}`}
      role="doc-backlink"
      aria-label={`Terug naar de tekst bij noot ${note.number}${several ? `, plaats ${i + 1}` : ''}`}
    >
      ↑{several && <sup>{i + 1}</sup>}
    </a>
  ))
}
