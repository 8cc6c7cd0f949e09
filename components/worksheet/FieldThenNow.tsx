import '@/components/redactie/diff/diff.css'
import '@/components/redactie/versions/versions.css'
import '@/components/worksheet/then-now.css'
import { Plain } from '@/components/redactie/diff/Plain'
import type { DiffContext } from '@/components/redactie/diff/shared'
import { ValueChange } from '@/components/redactie/diff/ValueChange'
import type { Path } from '@/lib/editor/field-spec'
import { diffValue } from '@/lib/versions/diff'
import type { Vocabulary } from '@/lib/versions/words'

type Props = { version: number; path: Path; was: unknown; now: unknown; words: Vocabulary }

/** A field as it was when it was handed in, and as it is now with what changed. */
export function FieldThenNow({ version, path, was, now, words }: Props) {
  const names = ['interventie', ...path.filter((key) => typeof key === 'string')]
  const context: DiffContext = { words, all: false, names, path, level: 5 }
  const diff = diffValue(was, now)
  return (
    <div className="then-now">
      <div className="then-now-side">
        <p className="then-now-title">In versie {version}</p>
        <div className="then-now-text">{isEmpty(was) ? <p className="muted">Hier stond niets.</p> : <Plain value={was} context={context} />}</div>
      </div>
      <div className="then-now-side">
        <p className="then-now-title">Nu in je werkblad</p>
        <div className="then-now-text diff">
          {diff.type === 'same' ? <p className="muted">Niet veranderd sinds versie {version}.</p> : <ValueChange diff={diff} context={context} />}
        </div>
      </div>
    </div>
  )
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
