import { useRef } from 'react'
import { FieldSet, FieldShell, useControl } from '@/components/editor/fields/FieldShell'
import { giveKey, useOffered } from '@/components/editor/fields/WithinField'
import { useEditorStore, useField } from '@/components/editor/store'
import { nameOf } from '@/components/worksheet/context'
import { useTypedBefore } from '@/components/worksheet/fields/useWritten'
import { anchorOf, type Option, type Path, type SpecOf } from '@/lib/editor/field-spec'

type TickProps = { name: string; value: string; on: boolean; label: string; hint?: string; disabled?: boolean; id?: string; set: (on: boolean) => void }

/** One box to tick. */
function Tick({ name, value, on, label, hint, disabled, id, set }: TickProps) {
  const ref = useRef<HTMLInputElement>(null)
  useTypedBefore(ref, (checked) => set(checked === true))
  return (
    <label>
      <input ref={ref} id={id} type="checkbox" name={name} value={value} checked={on} disabled={disabled} onChange={(event) => set(event.target.checked)} />
      <span>
        {label}
        {hint && <span className="work-tick-hint"> {hint}</span>}
      </span>
    </label>
  )
}

/** Yes, or not said. */
export function FlagInput({ spec, path }: { spec: SpecOf<'flag'>; path: Path }) {
  const [value, set] = useField<boolean>(path)
  const { hint, ...shown } = spec
  return (
    <div id={anchorOf(path)} className="edit-field edit-flag">
      <Tick
        name={nameOf(path)}
        value="ja"
        id={`${anchorOf(path)}-invoer`}
        on={value ?? spec.initial}
        label={shown.label}
        {...(hint && { hint })}
        set={(on) => set(on || undefined)}
      />
    </div>
  )
}

/** One of a closed list. */
export function ChoiceInput({ spec, path }: { spec: SpecOf<'choice'>; path: Path }) {
  const [value, set] = useField<string | number>(path)
  const ref = useRef<HTMLSelectElement>(null)
  const choose = (chosen: string) => set(spec.options.find((option) => String(option.value) === chosen)?.value)
  useTypedBefore(ref, (chosen) => choose(String(chosen)))
  return (
    <FieldShell spec={spec} path={path}>
      <select
        {...useControl(spec, path)}
        ref={ref}
        name={nameOf(path)}
        className="control edit-choice"
        value={value ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">Nog niet gekozen</option>
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
export function ChoicesInput({ spec, path }: { spec: SpecOf<'choices'>; path: Path }) {
  const [value = [], set] = useField<readonly (string | number)[]>(path)
  const store = useEditorStore()
  const change = (chosen: Option, on: boolean) => {
    const now = (store.get(path) as readonly unknown[] | undefined) ?? []
    const next = spec.options.map((option) => option.value).filter((option) => (option === chosen.value ? on : now.includes(option)))
    set(next.length > 0 ? next : undefined)
  }
  return (
    <FieldSet spec={spec} path={path}>
      <div className="edit-checks">
        {spec.options.map((option) => (
          <Tick
            key={option.value}
            name={nameOf(path)}
            value={String(option.value)}
            on={value.includes(option.value)}
            label={option.label}
            set={(on) => change(option, on)}
          />
        ))}
      </div>
    </FieldSet>
  )
}

/** Things that stand elsewhere in the worksheet. */
export function WithinInput({
  spec,
  path,
  none,
}: {
  spec: SpecOf<'within'>
  path: Path /** What to do when there is nothing to choose from. */
  none: string
}) {
  const store = useEditorStore()
  const [value = [], set] = useField<readonly string[]>(path)
  const offered = useOffered(spec.from)
  const gone = value.filter((key) => !offered.some((item) => item.value === key))
  const change = (key: string, on: boolean) => {
    const now = (store.get(path) as readonly string[] | undefined) ?? []
    const next = on ? [...now.filter((other) => other !== key), key] : now.filter((other) => other !== key)
    set(next.length > 0 ? next : undefined)
  }
  return (
    <FieldSet spec={spec} path={path}>
      {offered.length === 0 && gone.length === 0 && <p className="edit-remark">{none}</p>}
      <div className="work-withins">
        {offered.map((item) => (
          <Tick
            key={`${item.list.list.join('.')} ${item.index}`}
            name={nameOf(path)}
            value={item.value ?? ''}
            on={item.value !== undefined && value.includes(item.value)}
            disabled={item.value === undefined && item.list.by === 'name'}
            label={item.label}
            set={(on) => change(item.value ?? giveKey(store, item), on)}
          />
        ))}
        {gone.map((key) => (
          <Tick key={key} name={nameOf(path)} value={key} on label={`Bestaat niet meer: ${key}`} set={(on) => change(key, on)} />
        ))}
      </div>
    </FieldSet>
  )
}
