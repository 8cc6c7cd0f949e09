import { DiffItems } from '@/components/redactie/diff/DiffItems'
import { Pieces } from '@/components/redactie/diff/Pieces'
import { Plain } from '@/components/redactie/diff/Plain'
import { below, type DiffContext } from '@/components/redactie/diff/shared'
import type { FieldDiff, ValueDiff } from '@/lib/versions/diff'
import { isRich } from '@/lib/versions/pieces'

/** What became of a value, whatever its shape. */
export function ValueChange({ diff, context }: { diff: ValueDiff; context: DiffContext }) {
  switch (diff.type) {
    case 'same':
      return <Plain value={diff.value} context={context} />
    case 'text':
      return (
        <p className="diff-text">
          <Pieces pieces={diff.pieces} title={(id) => context.words.value([], id)} />
        </p>
      )
    case 'added':
      return <Came value={diff.value} context={context} />
    case 'removed':
      return <Went value={diff.value} context={context} />
    case 'replaced':
      return (
        <>
          <Went value={diff.before} context={context} />
          <Came value={diff.after} context={context} />
        </>
      )
    case 'list':
      return <DiffItems items={diff.items} context={context} />
    case 'object':
      return <ChangedFields fields={diff.fields} context={context} />
  }
}

function Came({ value, context }: { value: unknown; context: DiffContext }) {
  return (
    <ins className={isFlat(value) ? undefined : 'diff-whole'}>
      <span className="sr-only">toegevoegd: </span>
      <Plain value={value} context={context} />{' '}
    </ins>
  )
}

function Went({ value, context }: { value: unknown; context: DiffContext }) {
  return (
    <del className={isFlat(value) ? undefined : 'diff-whole'}>
      <span className="sr-only">verwijderd: </span>
      <Plain value={value} context={context} />{' '}
    </del>
  )
}

function isFlat(value: unknown): boolean {
  return value === null || typeof value !== 'object' || isRich(value)
}

/** Only what changed, unless all is asked for; a name stands before it where there is more than one thing to tell apart. */
export function ChangedFields({ fields, context }: { fields: readonly FieldDiff[]; context: DiffContext }) {
  const shown = fields.filter(
    ({ name, diff }) => (context.all || diff.type !== 'same') && name !== 'type' && !(name === 'id' && context.names[0] === 'heading'),
  )
  const order = context.words.order(context.names)
  shown.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
  const [only] = shown
  if (shown.length === 1 && only && only.name === 'text') return <ValueChange diff={only.diff} context={below(context, only.name)} />
  return (
    <dl className="diff-fields">
      {shown.map(({ name, diff }) => (
        <div key={name}>
          <dt>{context.words.label([...context.names, name])}</dt>
          <dd>
            <ValueChange diff={diff} context={below(context, name)} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
