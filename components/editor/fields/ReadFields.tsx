import { useState } from 'react'
import { FieldShell, useControl } from '@/components/editor/fields/FieldShell'
import { useField } from '@/components/editor/store'
import { formatDate } from '@/lib/dates'
import { type DateParts, readDate, readDateParts, showDate, showDateParts } from '@/lib/editor/dates'
import type { Path, SpecOf } from '@/lib/editor/field-spec'
import { readNumber, showNumber } from '@/lib/editor/numbers'

type Reading<T> = { read: (text: string) => T | undefined; show: (value: T) => string; wrong: string; say?: (value: T) => string }

/**
 * A value that is typed as text. What can't be read (yet) stays as it was typed, with how to write it, and what was kept
 * before stays kept until it can be.
 */
function useReading<T>(path: Path, { read, show, wrong, say }: Reading<T>) {
  const [value, set] = useField<T>(path)
  const [typed, setTyped] = useState<string>()
  const shown = value === undefined ? '' : show(value)
  const text = typed ?? shown
  const unread = text.trim() !== '' && read(text) === undefined
  const remark = unread ? wrong : value !== undefined && say ? say(value) : undefined
  const control = {
    value: text,
    onChange: (event: { target: { value: string } }) => {
      setTyped(event.target.value)
      const next = read(event.target.value)
      if (next !== undefined || event.target.value.trim() === '') set(next)
    },
    // Then it stands as everybody writes it.
    onBlur: () => setTyped((old) => (old !== undefined && old.trim() !== '' && read(old) === undefined ? old : undefined)),
  }
  return { control, remark, unread }
}

/** A day, written as people write days. What is no day is kept as typed: a draft may hold it. */
export function DateField({ spec, path }: { spec: SpecOf<'date'>; path: Path }) {
  const [value, set] = useField<string>(path)
  const [typed, setTyped] = useState<string>()
  const iso = value === undefined ? undefined : readDate(value)
  const remark = iso ? formatDate(iso) : value && typed === undefined ? 'Dit is geen datum. Schrijf dag, maand en jaar: 22-11-2026.' : undefined
  return (
    <FieldShell spec={{ ...spec, hint: spec.hint ?? 'Bijvoorbeeld 22-11-2026' }} path={path} remark={remark}>
      <input
        {...useControl({ ...spec, hint: 'x' }, path, Boolean(remark))}
        className="control edit-short"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? (iso ? showDate(iso) : (value ?? ''))}
        onChange={(event) => {
          setTyped(event.target.value)
          set(event.target.value.trim() === '' ? undefined : (readDate(event.target.value) ?? event.target.value))
        }}
        onBlur={() => setTyped(undefined)}
      />
    </FieldShell>
  )
}

/** A year, a month or a day. */
export function DatePartsField({ spec, path }: { spec: SpecOf<'dateParts'>; path: Path }) {
  const { control, remark } = useReading<DateParts>(path, { read: readDateParts, show: showDateParts, wrong: 'Schrijf 2024, 11-2024 of 22-11-2024.' })
  return (
    <FieldShell spec={spec} path={path} remark={remark}>
      <input {...useControl(spec, path, Boolean(remark))} className="control edit-short" type="text" autoComplete="off" {...control} />
    </FieldShell>
  )
}

/** A number, with a comma for decimals. */
export function NumberField({ spec, path }: { spec: SpecOf<'number'>; path: Path }) {
  const wrong = spec.whole ? 'Schrijf een heel getal, zonder letters.' : 'Schrijf een getal, zoals 1250 of 12,50.'
  const { control, remark } = useReading<number>(path, {
    read: (text) => readNumber(text, spec.whole),
    show: showNumber,
    wrong: `${wrong} Dit is nog niet bewaard.`,
  })
  return (
    <FieldShell spec={spec} path={path} remark={remark}>
      <input
        {...useControl(spec, path, Boolean(remark))}
        className="control edit-short"
        type="text"
        inputMode={spec.whole ? 'numeric' : 'decimal'}
        autoComplete="off"
        {...control}
      />
    </FieldShell>
  )
}

/** Whole numbers behind each other: years. */
export function NumbersField({ spec, path }: { spec: SpecOf<'numbers'>; path: Path }) {
  const { control, remark } = useReading<readonly number[]>(path, {
    read: readNumbers,
    show: (all) => all.join(', '),
    wrong: 'Schrijf hele getallen, met komma’s ertussen: 2025, 2026.',
  })
  return (
    <FieldShell spec={{ ...spec, hint: [spec.hint, 'Met komma’s ertussen.'].filter(Boolean).join(' ') }} path={path} remark={remark}>
      <input {...useControl({ ...spec, hint: 'x' }, path, Boolean(remark))} className="control" type="text" autoComplete="off" {...control} />
    </FieldShell>
  )
}

function readNumbers(text: string): number[] | undefined {
  const numbers = text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((part) => readNumber(part, true))
  return numbers.length > 0 && numbers.every((number) => number !== undefined) ? numbers : undefined
}
