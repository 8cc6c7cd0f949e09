import '@/components/redactie/diff/diff.css'
import '@/components/redactie/versions/versions.css'
import { RestoreButton } from '@/components/redactie/diff/RestoreButton'
import { ValueChange } from '@/components/redactie/diff/ValueChange'
import type { ChangedField } from '@/lib/versions/diff'
import type { Vocabulary } from '@/lib/versions/words'

type Props = {
  kind: string
  fields: readonly ChangedField[]
  words: Vocabulary
  /** Also what stayed the same within what changed. */
  all?: boolean
  /** The form that puts a part back. */
  restore?: string
}

/** What changed between two versions, field by field. */
export function DiffView({ kind, fields, words, all = false, restore }: Props) {
  return (
    <div className="diff">
      {fields.map(({ name, path, diff }) => {
        const context = { words, all, names: [kind, name], path, level: 3 as const, ...(restore && { restore }) }
        return (
          <section key={name} className="diff-field" {...(diff.type !== 'list' && { 'data-change': '', tabIndex: -1 })}>
            <div className="diff-head">
              <h2>{words.label([kind, name])}</h2>
              {diff.type !== 'list' && <RestoreButton context={context} name={words.label([kind, name])} item={{ diff, from: 0 }} />}
            </div>
            <ValueChange diff={diff} context={context} />
          </section>
        )
      })}
    </div>
  )
}
