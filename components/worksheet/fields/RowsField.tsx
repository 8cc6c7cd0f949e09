import type { ReactNode } from 'react'
import { FieldSet } from '@/components/editor/fields/FieldShell'
import { FirstFocus } from '@/components/editor/fields/FirstFocus'
import { onlyField } from '@/components/editor/fields/GroupField'
import { useIssues } from '@/components/editor/fields/issues'
import { RemovedNotice, type Rows, useRows } from '@/components/editor/fields/rows'
import { summaryOf } from '@/components/editor/fields/summary'
import { nameOf } from '@/components/worksheet/context'
import { FieldsGrid } from '@/components/worksheet/fields/FieldsGrid'
import { WorkInput } from '@/components/worksheet/fields/WorkInput'
import { AddRow, WorkRowButtons } from '@/components/worksheet/fields/WorkRowButtons'
import { type DateParts, showDateParts } from '@/lib/editor/dates'
import { anchorOf, type Path, type SpecOf } from '@/lib/editor/field-spec'
import { capitalise } from '@/lib/text'
import { freshKey, keyField } from '@/lib/worksheet/form/keys'

type Item = Readonly<Record<string, unknown>>

/** Lists of things that are long themselves: each can be closed. */
const folded = ['literature', 'studies']

type Props = { spec: SpecOf<'groups'>; path: Path /** What stands in a row instead of its fields. */; row?: (path: Path) => ReactNode }

/** A list of things with fields of their own. */
export function RowsField({ spec, path, row }: Props) {
  const rows = useRows<Item>(path)
  const one = spec.one ?? 'onderdeel'
  const key = keyField(nameOf(path))
  const add = () => {
    const taken = rows.items.map(({ value }) => (key ? value[key] : undefined))
    rows.add(key ? { [key]: freshKey(one, taken) } : {})
  }
  return (
    <FieldSet spec={spec} path={path} className="work-list">
      {rows.items.length > 0 && (
        <ol className="work-rows">
          {rows.items.map((item, i) => (
            <Row key={item.key} rows={rows} index={i} spec={spec} path={path} one={one} row={row} />
          ))}
        </ol>
      )}
      <RemovedNotice name={capitalise(one)} undo={rows.undo} />
      <p>
        <AddRow path={path} id={`${anchorOf(path)}-invoer`} label={capitalise(one)} to={spec.label} add={add} />
      </p>
    </FieldSet>
  )
}

type RowProps = { rows: Rows<Item>; index: number; spec: SpecOf<'groups'>; path: Path; one: string; row: Props['row'] }

function Row({ rows, index, spec, path, one, row }: RowProps) {
  const item = rows.items[index]
  const at = [...path, index]
  const isNew = rows.added !== undefined && rows.added === item?.key
  const name = `${one} ${index + 1}`
  const key = keyField(nameOf(path))
  const only = row ? undefined : onlyField(spec.fields)
  const buttons = <WorkRowButtons rows={rows} path={path} index={index} name={name} />
  const hidden = key && !row && <input type="hidden" name={nameOf([...at, key])} value={String(item?.value[key] ?? '')} />
  if (only)
    return (
      <FirstFocus wanted={isNew} id={anchorOf(at)} className="edit-row-only">
        <WorkInput spec={{ ...only.spec, label: capitalise(name), required: false }} path={[...at, only.name]} />
        {buttons}
        {hidden}
      </FirstFocus>
    )
  const fields = row ? row(at) : <FieldsGrid fields={spec.fields} path={at} />
  return (
    <FirstFocus wanted={isNew} id={anchorOf(at)} className="work-card">
      {folded.includes(nameOf(path)) ? (
        <FoldedRow path={at} name={capitalise(name)} value={item?.value} open={isNew} buttons={buttons}>
          {fields}
        </FoldedRow>
      ) : (
        <>
          <RowHead path={at} name={capitalise(name)} buttons={buttons} />
          {fields}
        </>
      )}
      {hidden}
    </FirstFocus>
  )
}

function RowHead({ path, name, buttons }: { path: Path; name: string; buttons: ReactNode }) {
  const { own } = useIssues(path)
  return (
    <div className="work-card-head">
      <p className="work-card-name">{name}</p>
      {buttons}
      {own.length > 0 && <p className="edit-error">{own.join(' ')}</p>}
    </div>
  )
}

type FoldedProps = { path: Path; name: string; value: Item | undefined; open: boolean; buttons: ReactNode; children: ReactNode }

/** What is closed stays in the form. One that says nothing yet, or is wrong, begins open. */
function FoldedRow({ path, name, value = {}, open, buttons, children }: FoldedProps) {
  const { own, within } = useIssues(path)
  const { title, author, authors, issued, year } = value
  const said = summaryOf([title, author ?? authors, issued ? showDateParts(issued as DateParts) : year])
  return (
    <>
      <details className="work-fold" open={open || own.length + within > 0 || said === ''}>
        <summary>
          <span className="work-card-name">{name}</span> <span className="muted">{said || 'Nog leeg'}</span>
        </summary>
        {own.length > 0 && <p className="edit-error">{own.join(' ')}</p>}
        {children}
      </details>
      {buttons}
    </>
  )
}
