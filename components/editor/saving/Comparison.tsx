'use client'
import '@/components/redactie/diff/diff.css'
import { DiffView } from '@/components/redactie/diff/DiffView'
import { within } from '@/components/redactie/diff/shared'
import { ValueChange } from '@/components/redactie/diff/ValueChange'
import type { KindId } from '@/lib/content/id'
import type { Path } from '@/lib/editor/field-spec'
import type { Content } from '@/lib/editor/merge'
import { diffContent, diffValue } from '@/lib/versions/diff'
import { blockTypeOf, vocabularyOf } from '@/lib/versions/words'

/** All that differs between two contents. */
export function ContentComparison({ kind, before, after }: { kind: KindId; before: Content; after: Content }) {
  return <DiffView kind={kind} fields={diffContent(before, after)} words={vocabularyOf(kind, {})} />
}

type Props = { kind: KindId; path: Path; before: unknown; after: unknown }

/** What became of one thing, with the words around what changed. */
export function ValueComparison({ kind, path, before, after }: Props) {
  if (after === undefined) return <p className="muted">Weggehaald</p>
  const names = [kind, ...path.filter((key) => typeof key === 'string')]
  const base = { words: vocabularyOf(kind, {}), all: true, names, path: undefined, level: 4 as const }
  return (
    <div className="diff">
      <ValueChange diff={diffValue(before, after)} context={within(base, undefined, blockTypeOf(after))} />
    </div>
  )
}
