import { useState } from 'react'
import { FieldShell, useControl } from '@/components/editor/fields/FieldShell'
import { useField } from '@/components/editor/store'
import type { FieldSpec, Path, SpecOf } from '@/lib/editor/field-spec'

const inputModes: Partial<Record<FieldSpec['type'], 'url' | 'email'>> = { url: 'url', email: 'email' }

/** One line of text. Nothing is cut off or refused while typing: what is wrong is said. */
export function LineField({ spec, path }: { spec: SpecOf<'line' | 'url' | 'slug' | 'email'>; path: Path }) {
  const [value = '', set] = useField<string>(path)
  const remark = 'max' in spec ? lengthRemark(value, spec.max) : undefined
  return (
    <FieldShell spec={spec} path={path} remark={remark}>
      <input
        {...useControl(spec, path, Boolean(remark))}
        className="control"
        type="text"
        inputMode={inputModes[spec.type]}
        autoComplete="off"
        spellCheck={spec.type === 'line'}
        value={value}
        onChange={(event) => set(event.target.value || undefined)}
      />
    </FieldShell>
  )
}

type TextProps = { spec: SpecOf<'text'>; path: Path /** What stands for nothing; without it the field goes away. */; emptied?: '' }

/** Several lines of text. */
export function TextField({ spec, path, emptied }: TextProps) {
  const [value = '', set] = useField<string>(path)
  const remark = lengthRemark(value, spec.max)
  return (
    <FieldShell spec={spec} path={path} remark={remark}>
      <textarea
        {...useControl(spec, path, Boolean(remark))}
        className="control edit-text"
        rows={3}
        value={value}
        onChange={(event) => set(event.target.value || emptied)}
      />
    </FieldShell>
  )
}

/** How much still fits, once that starts to matter. */
function lengthRemark(value: string, max: number | undefined): string | undefined {
  const left = max === undefined ? Number.POSITIVE_INFINITY : max - value.trim().length
  if (left < 0) return `${-left} ${left === -1 ? 'teken' : 'tekens'} te lang. Maak de tekst korter voor je publiceert.`
  return left <= (max ?? 0) * 0.2 ? `Nog ${left} ${left === 1 ? 'teken' : 'tekens'}.` : undefined
}

/** Short texts, each on a line of its own. */
export function LinesField({ spec, path }: { spec: SpecOf<'lines'>; path: Path }) {
  const [value, set] = useField<readonly string[]>(path)
  const [typed, setTyped] = useState<string>()
  const kept = (value ?? []).join('\n')
  // What is typed stays as it is, with its empty lines, as long as it says the same as what is kept.
  const shown = typed !== undefined && linesOf(typed).join('\n') === kept ? typed : kept
  return (
    <FieldShell spec={{ ...spec, hint: [spec.hint, 'Zet elk op een eigen regel.'].filter(Boolean).join(' ') }} path={path}>
      <textarea
        {...useControl({ ...spec, hint: 'x' }, path)}
        className="control edit-text"
        rows={Math.min(8, Math.max(2, shown.split('\n').length))}
        value={shown}
        onChange={(event) => {
          setTyped(event.target.value)
          const lines = linesOf(event.target.value)
          set(lines.length > 0 ? lines : undefined)
        }}
      />
    </FieldShell>
  )
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
