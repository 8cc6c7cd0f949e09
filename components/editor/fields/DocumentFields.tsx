import { DocumentChip } from '@/components/editor/fields/DocumentChip'
import { FieldSet } from '@/components/editor/fields/FieldShell'
import { RowButtons } from '@/components/editor/fields/RowButtons'
import { RemovedNotice, useRows } from '@/components/editor/fields/rows'
import { pickDocument } from '@/components/editor/pick/DocumentPicker'
import { remember } from '@/components/editor/pick/known'
import { useField } from '@/components/editor/store'
import { Button } from '@/components/ui/Button'
import { kindLabels } from '@/lib/content/id'
import { anchorOf, type FieldSpec, type Path, type SpecOf } from '@/lib/editor/field-spec'

/** A document that is pointed at. */
export function DocumentField({ spec, path }: { spec: SpecOf<'document'>; path: Path }) {
  const [id, set] = useField<string>(path)
  const choose = async () => {
    const picked = await pick(spec)
    if (picked) set(picked)
  }
  return (
    <FieldSet spec={spec} path={path}>
      {id && <DocumentChip id={id} />}
      <div className="edit-buttons">
        <Button variant="secondary" icon="search" id={`${anchorOf(path)}-invoer`} onClick={choose}>
          {id ? 'Kies een ander' : 'Kies een document'}
          <span className="sr-only"> voor {spec.label}</span>
        </Button>
        {id && (
          <Button variant="quiet" onClick={() => set(undefined)}>
            Haal weg<span className="sr-only">: {spec.label}</span>
          </Button>
        )}
      </div>
    </FieldSet>
  )
}

/** Several, in an order that can be changed. */
export function DocumentsField({ spec, path }: { spec: SpecOf<'documents'>; path: Path }) {
  const rows = useRows<string>(path)
  const choose = async () => {
    const picked = await pick(spec)
    if (picked && !rows.items.some(({ value }) => value === picked)) rows.add(picked)
  }
  return (
    <FieldSet spec={spec} path={path}>
      {rows.items.length > 0 && (
        <ol className="edit-chips">
          {rows.items.map(({ key, value }, i) => (
            <li key={key}>
              <DocumentChip id={value} />
              <RowButtons rows={rows} index={i} name={`document ${i + 1}`} />
            </li>
          ))}
        </ol>
      )}
      <RemovedNotice name="Het document" undo={rows.undo} />
      <div className="edit-buttons">
        <Button variant="secondary" icon="search" id={`${anchorOf(path)}-invoer`} onClick={choose}>
          Voeg toe<span className="sr-only"> aan {spec.label}</span>
        </Button>
      </div>
    </FieldSet>
  )
}

async function pick(spec: Pick<SpecOf<'document'>, 'kinds'> & Pick<FieldSpec, 'label'>): Promise<string | undefined> {
  const kinds = spec.kinds ?? []
  const only = kinds.length === 1 && kinds[0] ? ` (${kindLabels[kinds[0]].toLowerCase()})` : ''
  const picked = await pickDocument({ kinds, title: `${spec.label}: kies een document${only}` })
  if (!picked) return undefined
  remember([picked])
  return picked.id
}
