import { FieldSet } from '@/components/editor/fields/FieldShell'
import { FirstFocus } from '@/components/editor/fields/FirstFocus'
import { RemovedNotice, type Rows, useRows } from '@/components/editor/fields/rows'
import { summaryOf } from '@/components/editor/fields/summary'
import { useEditorStore } from '@/components/editor/store'
import { nameOf } from '@/components/worksheet/context'
import { FieldsGrid } from '@/components/worksheet/fields/FieldsGrid'
import { WorkRowButtons } from '@/components/worksheet/fields/WorkRowButtons'
import { anchorOf, type Path, type SpecOf, type Variant } from '@/lib/editor/field-spec'
import { capitalise } from '@/lib/text'

type Item = Readonly<Record<string, unknown>>

/** A list of things that each have one of several shapes, such as makers: persons and organisations. */
export function VariantsRows({ spec, path }: { spec: SpecOf<'variants'>; path: Path }) {
  const rows = useRows<Item>(path)
  const one = spec.one ?? 'onderdeel'
  return (
    <FieldSet spec={spec} path={path} className="work-list">
      {rows.items.length > 0 && (
        <ol className="work-rows">
          {rows.items.map((item, i) => (
            <VariantRow key={item.key} rows={rows} index={i} spec={spec} path={path} one={one} />
          ))}
        </ol>
      )}
      <RemovedNotice name={capitalise(one)} undo={rows.undo} />
      <p className="work-adds">
        {spec.variants.map((variant, n) => (
          <button
            key={variant.label}
            type="submit"
            name="_doe"
            value={`voeg-toe ${nameOf(path)}`}
            id={n === 0 ? `${anchorOf(path)}-invoer` : undefined}
            className="work-add"
            onClick={(event) => {
              event.preventDefault()
              rows.add(emptyOf(variant))
            }}
          >
            <span aria-hidden="true">+ </span>
            {variant.label}
            <span className="sr-only"> toevoegen aan {spec.label}</span>
          </button>
        ))}
      </p>
    </FieldSet>
  )
}

type RowProps = { rows: Rows<Item>; index: number; spec: SpecOf<'variants'>; path: Path; one: string }

function VariantRow({ rows, index, spec: { variants }, path, one }: RowProps) {
  const store = useEditorStore()
  const item = rows.items[index]
  const at = [...path, index]
  const variant = variantOf(variants, item?.value ?? {})
  const name = `${one} ${index + 1}`
  const which = nameOf([...at, '_soort'])
  const change = (chosen: number) => variants[chosen] && store.set(at, emptyOf(variants[chosen], summaryOf(item?.value).replaceAll(' · ', ' ')))
  return (
    <FirstFocus wanted={rows.added === item?.key} id={anchorOf(at)} className="work-card work-card-small">
      <div className="work-card-head">
        <p className="work-card-name">
          <label htmlFor={which}>{capitalise(name)}</label>
        </p>
        <select
          id={which}
          name={which}
          className="control work-kind"
          value={variants.indexOf(variant)}
          onChange={(event) => change(Number(event.target.value))}
        >
          {variants.map(({ label }, n) => (
            <option key={label} value={n}>
              {label}
            </option>
          ))}
        </select>
        <WorkRowButtons rows={rows} path={path} index={index} name={name} />
      </div>
      <FieldsGrid fields={variant.fields} path={at} />
    </FirstFocus>
  )
}

/** The first field of a shape tells which one it is. */
function variantOf(variants: readonly Variant[], value: Item): Variant {
  const told = variants.find(({ fields }) => fields[0] && fields[0].name in value) ?? variants.find(({ fields }) => fields.some(({ name }) => name in value))
  return (told ?? variants[0]) as Variant
}

/** One of a shape that says nothing yet, or what another shape said. */
function emptyOf({ fields }: Variant, said = ''): Item {
  return fields[0] ? { [fields[0].name]: said } : {}
}
