import { FieldSet, FieldShell, useControl } from '@/components/editor/fields/FieldShell'
import { useIssues } from '@/components/editor/fields/issues'
import { useField } from '@/components/editor/store'
import { classNames } from '@/components/ui/classNames'
import { anchorOf, type Option, type Path, type SpecOf } from '@/lib/editor/field-spec'

/** Yes or no; all of the label can be clicked. */
export function FlagField({ spec, path }: { spec: SpecOf<'flag'>; path: Path }) {
  const [value, set] = useField<boolean>(path)
  const { own } = useIssues(path)
  const id = anchorOf(path)
  return (
    <div id={id} className={classNames('edit-field edit-flag', own.length > 0 && 'edit-wrong')}>
      <label>
        <input
          type="checkbox"
          checked={value ?? spec.initial}
          aria-describedby={[spec.hint && `${id}-uitleg`, own.length > 0 && `${id}-fout`].filter(Boolean).join(' ') || undefined}
          onChange={(event) => set(event.target.checked || (spec.mark ? undefined : false))}
        />
        <span>{spec.label}</span>
      </label>
      {spec.hint && (
        <p id={`${id}-uitleg`} className="edit-hint">
          {spec.hint}
        </p>
      )}
      {own.length > 0 && (
        <p id={`${id}-fout`} className="edit-error">
          {own.join(' ')}
        </p>
      )}
    </div>
  )
}

/** One of a closed list. */
export function ChoiceField({ spec, path }: { spec: SpecOf<'choice'>; path: Path }) {
  const [value, set] = useField<string | number>(path)
  return (
    <FieldShell spec={spec} path={path}>
      <select
        {...useControl(spec, path)}
        className="control edit-choice"
        value={value ?? ''}
        onChange={(event) => set(spec.options.find((option) => String(option.value) === event.target.value)?.value)}
      >
        <option value="">{spec.required ? 'Kies…' : 'Niet opgegeven'}</option>
        {spec.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldShell>
  )
}

/** Several of a closed list, kept in its order. */
export function ChoicesField({ spec, path }: { spec: SpecOf<'choices'>; path: Path }) {
  const [value = [], set] = useField<readonly (string | number)[]>(path)
  const change = (chosen: Option, on: boolean) => {
    const next = spec.options.map((option) => option.value).filter((option) => (option === chosen.value ? on : value.includes(option)))
    set(next.length > 0 ? next : undefined)
  }
  return (
    <FieldSet spec={spec} path={path}>
      <div className="edit-checks">
        {spec.options.map((option) => (
          <label key={option.value}>
            <input type="checkbox" checked={value.includes(option.value)} onChange={(event) => change(option, event.target.checked)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </FieldSet>
  )
}
