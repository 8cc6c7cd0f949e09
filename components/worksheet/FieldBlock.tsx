import { FieldRemarks } from '@/components/worksheet/FieldRemarks'
import { WorkInput } from '@/components/worksheet/fields/WorkInput'
import { FieldAside } from '@/components/worksheet/help/FieldAside'
import type { NamedField } from '@/lib/editor/field-spec'
import type { RemarkView } from '@/lib/submissions/shapes'
import { helpFor } from '@/lib/worksheet/help'

type Props = { field: NamedField; remarks: readonly RemarkView[]; canAnswer: boolean }

/** A field with what helps beside it: below it where there is no room. Feedback on it comes first. */
export function FieldBlock({ field: { name, spec }, remarks, canAnswer }: Props) {
  const help = helpFor(name)
  return (
    <div className="work-block">
      <div className="work-field">
        <FieldRemarks remarks={remarks} canAnswer={canAnswer} />
        <WorkInput spec={{ ...spec, required: false }} path={name.split('.')} />
      </div>
      {help && <FieldAside label={spec.label} help={help} />}
    </div>
  )
}
