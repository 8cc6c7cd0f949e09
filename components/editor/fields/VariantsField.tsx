import { useState } from 'react'
import { FieldList } from '@/components/editor/fields/FieldList'
import { FieldSet } from '@/components/editor/fields/FieldShell'
import { FirstFocus } from '@/components/editor/fields/FirstFocus'
import { Fold } from '@/components/editor/fields/Fold'
import { useIssues } from '@/components/editor/fields/issues'
import { RowButtons } from '@/components/editor/fields/RowButtons'
import { RemovedNotice, type Rows, useRows } from '@/components/editor/fields/rows'
import { summaryOf } from '@/components/editor/fields/summary'
import { Button } from '@/components/ui/Button'
import { anchorOf, type Path, type SpecOf, type Variant } from '@/lib/editor/field-spec'
import { capitalise } from '@/lib/text'

type Item = Readonly<Record<string, unknown>>

/** A list of things that each have one of several shapes, such as authors: persons and organisations. */
export function VariantsField({ spec, path }: { spec: SpecOf<'variants'>; path: Path }) {
  const rows = useRows<Item>(path)
  const one = spec.one ?? 'onderdeel'
  return (
    <FieldSet spec={spec} path={path}>
      {rows.items.length > 0 && (
        <ol className="edit-rows">
          {rows.items.map((item, i) => (
            <Row key={item.key} rows={rows} index={i} variants={spec.variants} path={[...path, i]} one={one} />
          ))}
        </ol>
      )}
      <RemovedNotice name={capitalise(one)} undo={rows.undo} />
      <div className="edit-buttons">
        {spec.variants.map((variant, n) => (
          <Button key={variant.label} variant="secondary" id={n === 0 ? `${anchorOf(path)}-invoer` : undefined} onClick={() => rows.add(emptyOf(variant))}>
            + {variant.label}
            <span className="sr-only"> toevoegen aan {spec.label}</span>
          </Button>
        ))}
      </div>
    </FieldSet>
  )
}

type RowProps = { rows: Rows<Item>; index: number; variants: readonly Variant[]; path: Path; one: string }

function Row({ rows, index, variants, path, one }: RowProps) {
  const item = rows.items[index]
  const isNew = rows.added !== undefined && rows.added === item?.key
  const { own, within } = useIssues(path)
  // What it is stays known while the field that tells is empty for a moment.
  const [last, setLast] = useState<Variant>()
  const variant = variants.find(({ fields }) => fields[0] && fields[0].name in (item?.value ?? {})) ?? last ?? variants[0]
  if (variant !== last) setLast(variant)
  const name = `${one} ${index + 1}`
  return (
    <FirstFocus wanted={isNew} id={anchorOf(path)} className="edit-row">
      <Fold
        path={path}
        title={capitalise(name)}
        summary={summaryOf(item?.value) || variant?.label || ''}
        wrong={own.length + within}
        open={isNew}
        buttons={<RowButtons rows={rows} index={index} name={name} />}
      >
        {own.length > 0 && <p className="edit-error">{own.join(' ')}</p>}
        <FieldList fields={variant?.fields ?? []} path={path} />
      </Fold>
    </FirstFocus>
  )
}

/** The first field of a shape tells which one it is. */
function emptyOf({ fields }: Variant): Item {
  return fields[0] ? { [fields[0].name]: '' } : {}
}
