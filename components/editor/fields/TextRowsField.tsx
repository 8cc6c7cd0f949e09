import { FieldSet } from '@/components/editor/fields/FieldShell'
import { FirstFocus } from '@/components/editor/fields/FirstFocus'
import { RowButtons } from '@/components/editor/fields/RowButtons'
import { RemovedNotice, useRows } from '@/components/editor/fields/rows'
import { TextField } from '@/components/editor/fields/TextFields'
import { Button } from '@/components/ui/Button'
import { anchorOf, type Path, type SpecOf } from '@/lib/editor/field-spec'
import { capitalise } from '@/lib/text'

/** Texts of several lines. One that is emptied stays as an empty one until it is taken away. */
export function TextRowsField({ spec, path }: { spec: SpecOf<'lines'>; path: Path }) {
  const rows = useRows<string>(path)
  const one = spec.one ?? 'tekst'
  return (
    <FieldSet spec={spec} path={path}>
      <ol className="edit-rows">
        {rows.items.map(({ key }, i) => (
          <FirstFocus key={key} wanted={rows.added === key} id={anchorOf([...path, i, 'rij'])} className="edit-row edit-row-only">
            <TextField spec={{ type: 'text', label: `${capitalise(one)} ${i + 1}`, required: false }} path={[...path, i]} emptied="" />
            <RowButtons rows={rows} index={i} name={`${one} ${i + 1}`} />
          </FirstFocus>
        ))}
      </ol>
      <RemovedNotice name={capitalise(one)} undo={rows.undo} />
      <div className="edit-buttons">
        <Button variant="secondary" id={`${anchorOf(path)}-invoer`} onClick={() => rows.add('')}>
          + {capitalise(one)}
          <span className="sr-only"> toevoegen aan {spec.label}</span>
        </Button>
      </div>
    </FieldSet>
  )
}
