import { onlyField } from '@/components/editor/fields/GroupField'
import { useField } from '@/components/editor/store'
import { nameOf } from '@/components/worksheet/context'
import { AbstractFields } from '@/components/worksheet/fields/AbstractFields'
import { ChoiceInput, ChoicesInput, FlagInput, WithinInput } from '@/components/worksheet/fields/ChoiceInputs'
import { CostFields } from '@/components/worksheet/fields/CostFields'
import { GroupFields, useGoneWhenEmpty } from '@/components/worksheet/fields/GroupFields'
import { MechanismRow } from '@/components/worksheet/fields/MechanismRow'
import { MunicipalitiesInput } from '@/components/worksheet/fields/MunicipalitiesInput'
import { RowsField } from '@/components/worksheet/fields/RowsField'
import { DateInput, DatePartsInput, LineInput, LinesInput, NumberInput, PlainTextInput, RichInput } from '@/components/worksheet/fields/TextInputs'
import { VariantsRows } from '@/components/worksheet/fields/VariantsRows'
import type { FieldSpec, Path, SpecOf } from '@/lib/editor/field-spec'

/** Where running text is long enough to begin with more room. */
const roomy = ['theory.problem.text', 'theory.justification.text', 'implementation.text', 'performers.text']
const nothingYet: Readonly<Record<string, string>> = {
  factors: 'Er zijn nog geen factoren. Die schrijf je bij Het probleem.',
  groups: 'Er zijn nog geen groepen. Die schrijf je bij Voor wie.',
  goals: 'Er zijn nog geen doelen. Die schrijf je bij Doelen.',
  mechanisms: 'Er zijn nog geen mechanismen. Die kies je straks bij Waarom het werkt; kom daarna hier terug.',
}

/** The input of a field, by what it is for and else by its type; native controls, so that the form can be sent as it is. */
export function WorkInput({ spec, path }: { spec: FieldSpec; path: Path }) {
  const name = nameOf(path)
  switch (spec.type) {
    case 'line':
    case 'url':
    case 'slug':
    case 'email':
      return <LineInput spec={spec} path={path} />
    case 'text':
      return <PlainTextInput spec={spec} path={path} />
    case 'date':
      return <DateInput spec={spec} path={path} />
    case 'dateParts':
      return <DatePartsInput spec={spec} path={path} />
    case 'number':
      return <NumberInput spec={spec} path={path} {...(/\(euro\)/.test(spec.label) && { unit: '€' })} />
    case 'flag':
      return <FlagInput spec={spec} path={path} />
    case 'choice':
      return <ChoiceInput spec={spec} path={path} />
    case 'choices':
      return <ChoicesInput spec={spec} path={path} />
    case 'within':
      return <WithinInput spec={spec} path={path} none={nothingYet[String(path.at(-1))] ?? 'Er is nog niets om uit te kiezen.'} />
    case 'lines':
      return name === 'municipalities' ? <MunicipalitiesInput spec={spec} path={path} /> : <LinesInput spec={spec} path={path} />
    case 'rich':
      return <RichInput spec={spec} path={path} rows={roomy.includes(name) ? 8 : 3} />
    case 'group':
      if (onlyField(spec.fields)) return <OnlyInput spec={spec} path={path} />
      return name === 'costs' ? <CostFields spec={spec} path={path} /> : <GroupFields spec={spec} path={path} />
    case 'groups':
      if (name === 'abstract') return <AbstractFields spec={spec} />
      return <RowsField spec={spec} path={path} {...(name === 'theory.mechanisms' && { row: (at: Path) => <MechanismRow path={at} /> })} />
    case 'variants':
      return <VariantsRows spec={spec} path={path} />
    // Which document it is on the platform is for KIS to say; what is there already is kept.
    case 'document':
      return <Kept path={path} />
    case 'documents':
    case 'numbers':
    case 'body':
    case 'table':
      throw new Error(`the worksheet has no input for ${name}, a ${spec.type}`)
  }
}

/** A group of nothing but a text is that text. */
function OnlyInput({ spec: { label, hint, fields }, path }: { spec: SpecOf<'group'>; path: Path }) {
  useGoneWhenEmpty(path)
  const only = onlyField(fields)
  return only && <WorkInput spec={{ ...only.spec, label, required: false, ...(hint && { hint }) }} path={[...path, only.name]} />
}

function Kept({ path }: { path: Path }) {
  const [value] = useField<string>(path)
  return <input type="hidden" name={nameOf(path)} value={value ?? ''} />
}
