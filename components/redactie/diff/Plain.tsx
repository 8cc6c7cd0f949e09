import { Spans } from '@/components/redactie/diff/Pieces'
import { below, type DiffContext, within } from '@/components/redactie/diff/shared'
import { isRich } from '@/lib/versions/pieces'
import { blockNames, blockTypeOf } from '@/lib/versions/words'

/** A value as it is, in words: what came, what went, or what stayed. */
export function Plain({ value, context }: { value: unknown; context: DiffContext }) {
  if (isRich(value)) return <Spans spans={value} />
  if (Array.isArray(value)) return <PlainList items={value} context={context} />
  if (value !== null && typeof value === 'object') return <PlainFields value={value as Record<string, unknown>} context={context} />
  return context.words.value(context.names, value)
}

function PlainList({ items, context }: { items: readonly unknown[]; context: DiffContext }) {
  if (items.length === 0) return <span className="muted">leeg</span>
  return (
    <ul className="diff-plain">
      {items.map((item, i) => {
        const type = blockTypeOf(item)
        return (
          <li key={i}>
            {type && <span className="diff-kind">{blockNames[type]} </span>}
            <Plain value={item} context={within(context, i, type)} />
          </li>
        )
      })}
    </ul>
  )
}

/** Of a thing with one text only, that text; of others every field with its name. */
function PlainFields({ value, context }: { value: Readonly<Record<string, unknown>>; context: DiffContext }) {
  const type = blockTypeOf(value)
  const order = context.words.order(context.names)
  const fields = Object.entries(value)
    .filter(([name, field]) => field !== undefined && field !== '' && !hidden(name, type))
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
  const [only] = fields
  if (fields.length === 1 && only) return <Plain value={only[1]} context={below(context, only[0])} />
  return (
    <dl className="diff-fields">
      {fields.map(([name, field]) => (
        <div key={name}>
          <dt>{context.words.label([...context.names, name])}</dt>
          <dd>
            <Plain value={field} context={below(context, name)} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Which shape it is, is said above it; the name of a heading follows from its text. */
function hidden(name: string, type: string | undefined): boolean {
  return type !== undefined && (name === 'type' || (type === 'heading' && name !== 'text'))
}
