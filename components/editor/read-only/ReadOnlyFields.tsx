import type { ReactNode } from 'react'
import { ReadOnlyText } from '@/components/editor/read-only/ReadOnlyText'
import { formatDate } from '@/lib/dates'
import type { DocumentChoice } from '@/lib/editor/choice'
import { type DateParts, readDate, showDateParts } from '@/lib/editor/dates'
import { type FieldSpec, type NamedField, withValues } from '@/lib/editor/field-spec'

type Thing = Readonly<Record<string, unknown>>
type Known = readonly DocumentChoice[]

/** The fields that have a value, with their labels. */
export function ReadOnlyFields({ fields, value, known }: { fields: readonly NamedField[]; value: Thing; known: Known }) {
  return (
    <dl>
      {withValues(fields, value).map(({ name, spec }) => (
        <div key={name}>
          <dt>{spec.label}</dt>
          <dd>{shown(spec, value[name], known)}</dd>
        </div>
      ))}
    </dl>
  )
}

function shown(spec: FieldSpec, value: unknown, known: Known): ReactNode {
  switch (spec.type) {
    case 'flag':
      return value ? 'Ja' : 'Nee'
    case 'date':
      return readDate(String(value)) ? formatDate(String(value)) : String(value)
    case 'dateParts':
      return showDateParts(value as DateParts)
    case 'choice':
      return optionLabel(spec.options, value)
    case 'choices':
      return listOf(value)
        .map((one) => optionLabel(spec.options, one))
        .join(', ')
    case 'document':
      return <KnownTitle id={String(value)} known={known} />
    case 'documents':
      return <Many items={listOf(value)} show={(id) => <KnownTitle id={String(id)} known={known} />} />
    case 'lines':
    case 'within':
      return <Many items={listOf(value)} show={(text) => String(text)} />
    case 'numbers':
      return listOf(value).join(', ')
    case 'group':
      return shownThing(spec.fields, value as Thing, known)
    case 'groups':
      return <Many items={listOf(value)} show={(item) => shownThing(spec.fields, item as Thing, known)} />
    case 'variants':
      return <Many items={listOf(value)} show={(item) => Object.values(item as Thing).join(' ')} />
    case 'rich':
    case 'body':
      return <ReadOnlyText value={value} />
    default:
      return String(value)
  }
}

/** What is nothing but a text needs no label of its own. */
function shownThing(fields: readonly NamedField[], thing: Thing, known: Known): ReactNode {
  const [only, ...others] = fields
  if (only && others.length === 0) return thing[only.name] === undefined ? null : shown(only.spec, thing[only.name], known)
  return <ReadOnlyFields fields={fields} value={thing} known={known} />
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function optionLabel(options: readonly { value: string | number; label: string }[], value: unknown): string {
  return options.find((option) => option.value === value)?.label ?? String(value)
}

function Many({ items, show }: { items: readonly unknown[]; show: (item: unknown) => ReactNode }) {
  return (
    <ol>
      {items.map((item, i) => (
        <li key={i}>{show(item)}</li>
      ))}
    </ol>
  )
}

function KnownTitle({ id, known }: { id: string; known: Known }) {
  const found = known.find((choice) => choice.id === id)
  return found ? <a href={`/redactie/documenten/${id}`}>{found.title}</a> : <>Bestaat niet (meer): {id}</>
}
