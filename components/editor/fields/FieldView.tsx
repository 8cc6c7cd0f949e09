import { BodyField } from '@/components/editor/body/BodyField'
import { ChoiceField, ChoicesField, FlagField } from '@/components/editor/fields/ChoiceFields'
import { DocumentField, DocumentsField } from '@/components/editor/fields/DocumentFields'
import { About } from '@/components/editor/fields/FieldShell'
import { GroupField } from '@/components/editor/fields/GroupField'
import { GroupsField } from '@/components/editor/fields/GroupsField'
import { DateField, DatePartsField, NumberField, NumbersField } from '@/components/editor/fields/ReadFields'
import { LineField, LinesField, TextField } from '@/components/editor/fields/TextFields'
import { TextRowsField } from '@/components/editor/fields/TextRowsField'
import { VariantsField } from '@/components/editor/fields/VariantsField'
import { WithinField } from '@/components/editor/fields/WithinField'
import { RichField } from '@/components/editor/rich/RichField'
import { anchorOf, type FieldSpec, type Path } from '@/lib/editor/field-spec'

/** The field of a type, bound to the value that stands at `path`. */
export function FieldView({ spec, path }: { spec: FieldSpec; path: Path }) {
  switch (spec.type) {
    case 'line':
    case 'url':
    case 'slug':
    case 'email':
      return <LineField spec={spec} path={path} />
    case 'text':
      return <TextField spec={spec} path={path} />
    case 'date':
      return <DateField spec={spec} path={path} />
    case 'dateParts':
      return <DatePartsField spec={spec} path={path} />
    case 'number':
      return <NumberField spec={spec} path={path} />
    case 'numbers':
      return <NumbersField spec={spec} path={path} />
    case 'flag':
      return <FlagField spec={spec} path={path} />
    case 'choice':
      return <ChoiceField spec={spec} path={path} />
    case 'choices':
      return <ChoicesField spec={spec} path={path} />
    case 'document':
      return <DocumentField spec={spec} path={path} />
    case 'documents':
      return <DocumentsField spec={spec} path={path} />
    case 'within':
      return <WithinField spec={spec} path={path} />
    case 'lines':
      return spec.long ? <TextRowsField spec={spec} path={path} /> : <LinesField spec={spec} path={path} />
    case 'rich':
      return <RichView spec={spec} path={path} />
    case 'body':
      return <BodyView spec={spec} path={path} />
    case 'group':
      return <GroupField spec={spec} path={path} />
    case 'groups':
      return <GroupsField spec={spec} path={path} />
    case 'variants':
      return <VariantsField spec={spec} path={path} />
    // Edited as a whole by the block that it belongs to.
    case 'table':
      return null
  }
}

/** Running text has its own label and hint, and so has a body; the mistakes stand above it. */
function RichView({ spec, path }: { spec: FieldSpec; path: Path }) {
  const { hint, label, required } = spec
  return (
    <div id={anchorOf(path)} className="edit-field edit-rich">
      <About spec={{ label, required }} path={path} />
      <RichField path={path} label={label} required={required} {...(hint && { hint })} />
    </div>
  )
}

function BodyView({ spec, path }: { spec: FieldSpec; path: Path }) {
  const { hint, label, required } = spec
  return (
    <div id={anchorOf(path)} className="edit-field edit-body">
      <About spec={{ label, required }} path={path} />
      <BodyField path={path} label={label} {...(hint && { hint })} />
    </div>
  )
}
