import { FieldSet } from '@/components/editor/fields/FieldShell'
import { summaryOf } from '@/components/editor/fields/summary'
import { type EditorStore, useEditorStore, useField } from '@/components/editor/store'
import type { Path, SpecOf, WithinList } from '@/lib/editor/field-spec'
import { newKey } from '@/lib/editor/keys'

type Item = Readonly<Record<string, unknown>>
export type Offered = { list: WithinList; index: number; value: string | undefined; label: string }

/** Chooses things that stand elsewhere in the same document. What has no name within the document yet gets one when it is chosen. */
export function WithinField({ spec, path }: { spec: SpecOf<'within'>; path: Path }) {
  const store = useEditorStore()
  const [value = [], set] = useField<readonly string[]>(path)
  const offered = useOffered(spec.from)
  const gone = value.filter((key) => !offered.some((item) => item.value === key))
  const change = (key: string, on: boolean) => {
    const next = on ? [...value, key] : value.filter((other) => other !== key)
    set(next.length > 0 ? next : undefined)
  }
  return (
    <FieldSet spec={spec} path={path}>
      {offered.length === 0 && gone.length === 0 && <p className="edit-remark">Er is nog niets om uit te kiezen.</p>}
      <div className="edit-checks">
        {offered.map((item) => (
          <label key={`${item.list.list.join('.')} ${item.index}`}>
            <input
              type="checkbox"
              checked={item.value !== undefined && value.includes(item.value)}
              disabled={item.value === undefined && item.list.by !== 'key'}
              onChange={(event) => change(item.value ?? giveKey(store, item), event.target.checked)}
            />
            <span>{item.label}</span>
          </label>
        ))}
        {gone.map((key) => (
          <label key={key}>
            <input type="checkbox" checked onChange={() => change(key, false)} />
            <span>Bestaat niet meer: {key}</span>
          </label>
        ))}
      </div>
    </FieldSet>
  )
}

/** Everything that can be chosen, in its order. */
export function useOffered(from: readonly WithinList[]): Offered[] {
  // At most two lists, always the same ones for a field.
  const [first] = useField<readonly Item[]>(from[0]?.list ?? [])
  const [second] = useField<readonly Item[]>(from[1]?.list ?? from[0]?.list ?? [])
  return from.flatMap((list, n) =>
    ((n === 0 ? first : second) ?? []).map((item, index) => {
      const value = item[list.by]
      return { list, index, value: typeof value === 'string' && value !== '' ? value : undefined, label: summaryOf(item[list.show]) || `Nummer ${index + 1}` }
    }),
  )
}

/** Gives a thing its name within the document. */
export function giveKey(store: EditorStore, { list: { list, by }, index, label }: Offered): string {
  const items = (store.get(list) as readonly Item[] | undefined) ?? []
  const key = newKey(
    label,
    items.map((item) => item[by]),
  )
  store.set([...list, index, by], key)
  return key
}
