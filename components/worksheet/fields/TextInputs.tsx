import type { ReactNode } from 'react'
import { FieldShell, useControl } from '@/components/editor/fields/FieldShell'
import { useField } from '@/components/editor/store'
import { nameOf } from '@/components/worksheet/context'
import { type Binding, useWritten, useWrittenIn, type Writing, words } from '@/components/worksheet/fields/useWritten'
import type { Span } from '@/lib/content/text'
import { type DateParts, readDate, readDateParts, showDate, showDateParts } from '@/lib/editor/dates'
import type { FieldSpec, Path, SpecOf } from '@/lib/editor/field-spec'
import { readNumber, showNumber } from '@/lib/editor/numbers'
import { readMarkdown } from '@/lib/worksheet/form/read-markdown'
import { writeMarkdown } from '@/lib/worksheet/form/write-markdown'

type Props<T extends Parameters<typeof FieldShell>[0]['spec']> = { spec: T; path: Path }
const modes: Partial<Record<FieldSpec['type'], 'url' | 'email'>> = { url: 'url', email: 'email' }

/** One line of text. */
export function LineInput({ spec, path }: Props<SpecOf<'line' | 'url' | 'slug' | 'email'>>) {
  const { control } = useWritten(path, words)
  const remark = 'max' in spec ? lengthRemark(control.value, spec.max) : undefined
  return (
    <FieldShell spec={spec} path={path} remark={remark}>
      <input
        {...useControl(spec, path, Boolean(remark))}
        {...control}
        className="control"
        type="text"
        inputMode={modes[spec.type]}
        autoComplete="off"
        spellCheck={spec.type === 'line'}
      />
    </FieldShell>
  )
}

/** Several lines without marks, such as the summary. */
export function PlainTextInput({ spec, path }: Props<SpecOf<'text'>>) {
  const { control } = useWritten<string, HTMLTextAreaElement>(path, words)
  const remark = spec.max === undefined ? undefined : counted(control.value.trim().length, spec.max, 'tekens')
  return (
    <FieldShell spec={spec} path={path} remark={remark}>
      <textarea {...useControl(spec, path, Boolean(remark))} {...control} className="control work-text" rows={4} />
    </FieldShell>
  )
}

const rich: Writing<readonly Span[]> = {
  read: (text) => {
    const spans = readMarkdown(text)
    return spans.length > 0 ? spans : undefined
  },
  show: writeMarkdown,
}

type RichProps = Props<SpecOf<'rich'>> & { rows?: number /** The most words it may have. */; budget?: number }

/** Running text; bold, italic and links are written as marks. */
export function RichInput(props: RichProps) {
  return <RichInputOf {...props} binding={useField<readonly Span[]>(props.path)} />
}

/** The same for a text that is kept in a way of its own. */
export function RichInputOf({ spec, path, rows = 3, budget, binding }: RichProps & { binding: Binding<readonly Span[]> }) {
  const { control } = useWrittenIn<readonly Span[], HTMLTextAreaElement>(nameOf(path), binding, rich)
  const remark = budget === undefined ? undefined : counted(control.value.split(/\s+/).filter(Boolean).length, budget, 'woorden')
  return (
    <FieldShell spec={spec} path={path} remark={remark}>
      <textarea {...useControl(spec, path, Boolean(remark))} {...control} className="control work-text" rows={rows} />
    </FieldShell>
  )
}

/** How much of a budget is used, in words; the bar says the same. */
function counted(used: number, most: number, unit: 'woorden' | 'tekens'): ReactNode {
  const over = used - most
  const one = unit === 'woorden' ? 'woord' : 'teken'
  return (
    <span className={over > 0 ? 'work-count work-count-over' : 'work-count'}>
      <meter className="work-meter" min={0} max={most} high={most} value={Math.min(used, most)} aria-hidden="true" />
      <span>{over > 0 ? `${used} van ${most} ${unit}: ${over} ${over === 1 ? one : unit} te veel` : `${used} van ${most} ${unit}`}</span>
    </span>
  )
}

function lengthRemark(value: string, max: number | undefined): string | undefined {
  const over = max === undefined ? 0 : value.trim().length - max
  return over > 0 ? `${over} ${over === 1 ? 'teken' : 'tekens'} te lang.` : undefined
}

/** A number, with a comma for decimals. */
export function NumberInput({ spec, path, unit }: Props<SpecOf<'number'>> & { unit?: string }) {
  const { control, unread } = useWritten<number>(path, { read: (text) => readNumber(text, spec.whole), show: showNumber })
  const remark = unread
    ? `${spec.whole ? 'Schrijf een heel getal, zonder letters.' : 'Schrijf een getal, zoals 1250 of 12,50.'} Dit is nog niet bewaard.`
    : undefined
  return (
    <FieldShell spec={spec} path={path} remark={remark}>
      <span className="work-unit">
        {unit && <span aria-hidden="true">{unit}</span>}
        <input
          {...useControl(spec, path, Boolean(remark))}
          {...control}
          className="control edit-short"
          type="text"
          inputMode={spec.whole ? 'numeric' : 'decimal'}
          autoComplete="off"
        />
      </span>
    </FieldShell>
  )
}

/** A day. */
export function DateInput({ spec, path }: Props<SpecOf<'date'>>) {
  const { control, unread } = useWritten<string>(path, { read: readDate, show: (iso) => (readDate(iso) ? showDate(iso) : iso) })
  return <DateShell spec={{ ...spec, hint: spec.hint ?? 'Bijvoorbeeld 22-11-2026' }} path={path} control={control} unread={unread} />
}

/** A year, a month or a day. */
export function DatePartsInput({ spec, path }: Props<SpecOf<'dateParts'>>) {
  const { control, unread } = useWritten<DateParts>(path, { read: readDateParts, show: showDateParts })
  return <DateShell spec={spec} path={path} control={control} unread={unread} />
}

type DateShellProps = Props<SpecOf<'date' | 'dateParts'>> & { control: ReturnType<typeof useWritten<string>>['control']; unread: boolean }

function DateShell({ spec, path, control, unread }: DateShellProps) {
  const remark = unread ? 'Schrijf 2024, 11-2024 of 22-11-2024. Dit is nog niet bewaard.' : undefined
  return (
    <FieldShell spec={spec} path={path} remark={remark}>
      <input {...useControl(spec, path, Boolean(remark))} {...control} className="control edit-short" type="text" autoComplete="off" />
    </FieldShell>
  )
}

const oneEach: Writing<readonly string[]> = {
  read: (text) => {
    const all = text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    return all.length > 0 ? all : undefined
  },
  show: (all) => all.join('\n'),
}

/** Short texts, each on a line of its own. */
export function LinesInput({ spec, path }: Props<SpecOf<'lines'>>) {
  const { control } = useWritten<readonly string[], HTMLTextAreaElement>(path, oneEach)
  const said = { ...spec, hint: [spec.hint, `Zet elk op een eigen regel.`].filter(Boolean).join(' ') }
  return (
    <FieldShell spec={said} path={path}>
      <textarea {...useControl(said, path)} {...control} className="control work-text" rows={2} />
    </FieldShell>
  )
}
