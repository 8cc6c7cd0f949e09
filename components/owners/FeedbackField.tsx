import '@/components/owners/feedback.css'
import type { ReactNode } from 'react'
import { FieldThenNow } from '@/components/worksheet/FieldThenNow'
import { anchorOf, type Path } from '@/lib/editor/field-spec'
import { labelOfPath } from '@/lib/editor/labels'
import type { Vocabulary } from '@/lib/versions/words'

type Props = {
  base: string
  /** The part of the worksheet it stands in; undefined for what is about the whole. */
  part: string | undefined
  version: number
  path: Path
  field: { was: unknown; now: unknown; path: Path | undefined } | undefined
  words: Vocabulary
  /** Whether one can write in the worksheet now. */
  writable: boolean
  /** The remarks on it. */
  children: ReactNode
}

/** One field with its remarks beside it: what it said, what it says now, and the way to it in the worksheet. */
export function FeedbackField({ base, part, version, path, field, words, writable, children }: Props) {
  if (path.length === 0 || !field) return <div className="feedback-field feedback-cards">{children}</div>
  const label = labelOfPath('interventie', path) || 'Dit veld'
  return (
    <div className="feedback-field" data-beside="">
      <div className="feedback-field-head">
        <h3>{label}</h3>
        {writable && part && (
          <a href={`${base}/werkblad/${part}#${anchorOf(field.path ?? path.slice(0, 1))}`}>
            Pas dit aan in het werkblad<span className="sr-only">: {label}</span>
          </a>
        )}
      </div>
      <div className="feedback-beside">
        <FieldThenNow version={version} path={path} was={field.was} now={field.now} words={words} />
        <div className="feedback-cards">{children}</div>
      </div>
    </div>
  )
}
