import { FieldList } from '@/components/editor/fields/FieldList'
import { FieldSet } from '@/components/editor/fields/FieldShell'
import { FieldView } from '@/components/editor/fields/FieldView'
import { FirstFocus } from '@/components/editor/fields/FirstFocus'
import { Fold } from '@/components/editor/fields/Fold'
import { onlyField } from '@/components/editor/fields/GroupField'
import { useIssues } from '@/components/editor/fields/issues'
import { RowButtons } from '@/components/editor/fields/RowButtons'
import { RemovedNotice, type Rows, useRows } from '@/components/editor/fields/rows'
import { summaryOf } from '@/components/editor/fields/summary'
import { Button } from '@/components/ui/Button'
import { anchorOf, type NamedField, type Path, type SpecOf } from '@/lib/editor/field-spec'
import { newKey } from '@/lib/editor/keys'
import { capitalise } from '@/lib/text'

type Item = Readonly<Record<string, unknown>>

/** A list of things with fields of their own. */
export function GroupsField({ spec, path }: { spec: SpecOf<'groups'>; path: Path }) {
  const rows = useRows<Item>(path)
  const one = spec.one ?? 'onderdeel'
  const { key } = spec
  const add = () =>
    rows.add(
      key
        ? {
            [key]: newKey(
              one,
              rows.items.map(({ value }) => value[key]),
            ),
          }
        : {},
    )
  return (
    <FieldSet spec={spec} path={path}>
      {rows.items.length > 0 && (
        <ol className="edit-rows">
          {rows.items.map((item, i) => (
            <Row key={item.key} rows={rows} index={i} fields={spec.fields} path={[...path, i]} one={one} />
          ))}
        </ol>
      )}
      <RemovedNotice name={capitalise(one)} undo={rows.undo} />
      <div className="edit-buttons">
        <Button variant="secondary" id={`${anchorOf(path)}-invoer`} onClick={add}>
          + {capitalise(one)}
          <span className="sr-only"> toevoegen aan {spec.label}</span>
        </Button>
      </div>
    </FieldSet>
  )
}

type RowProps = { rows: Rows<Item>; index: number; fields: readonly NamedField[]; path: Path; one: string }

function Row({ rows, index, fields, path, one }: RowProps) {
  const item = rows.items[index]
  const isNew = rows.added !== undefined && rows.added === item?.key
  const { own, within } = useIssues(path)
  const name = `${one} ${index + 1}`
  const buttons = <RowButtons rows={rows} index={index} name={name} />
  const only = onlyField(fields)
  return (
    <FirstFocus wanted={isNew} id={anchorOf(path)} className={only ? 'edit-row edit-row-only' : 'edit-row'}>
      {only ? (
        <>
          <FieldView spec={{ ...only.spec, label: capitalise(name), required: false }} path={[...path, only.name]} />
          {buttons}
        </>
      ) : (
        <Fold path={path} title={capitalise(name)} summary={summaryOf(item?.value) || 'Nog leeg'} wrong={own.length + within} open={isNew} buttons={buttons}>
          {own.length > 0 && <p className="edit-error">{own.join(' ')}</p>}
          <FieldList fields={fields} path={path} />
        </Fold>
      )}
    </FirstFocus>
  )
}
