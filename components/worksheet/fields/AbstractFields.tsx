import { FieldSet } from '@/components/editor/fields/FieldShell'
import { useEditorStore, useField } from '@/components/editor/store'
import { nameOf } from '@/components/worksheet/context'
import { RichInputOf } from '@/components/worksheet/fields/TextInputs'
import type { Span } from '@/lib/content/text'
import type { SpecOf } from '@/lib/editor/field-spec'
import { abstractParts } from '@/lib/interventions/vocabulary'

type Part = keyof typeof abstractParts
type Item = { part?: Part; text?: readonly Span[] }
const parts = Object.keys(abstractParts) as Part[]

/** The fixed parts of the summary, each with its budget. A part stands in the list as long as something is written in it. */
export function AbstractFields({ spec }: { spec: SpecOf<'groups'> }) {
  const [items = []] = useField<readonly Item[]>(['abstract'])
  const missing = parts.filter((part) => !items.some((item) => item.part === part))
  const places = [...items.map(({ part }, index) => ({ part, index })), ...missing.map((part, i) => ({ part, index: items.length + i }))]
  const order = places.filter(({ part }) => part !== undefined).toSorted((a, b) => rank(a.part) - rank(b.part))
  return (
    <FieldSet spec={{ ...spec, hint: 'Zes korte delen, samen hoogstens 600 woorden.' }} path={['abstract']} className="work-list">
      {order.map(({ part, index }) => part && <AbstractPart key={part} part={part} index={index} />)}
    </FieldSet>
  )
}

function rank(part: Part | undefined): number {
  return part ? parts.indexOf(part) : parts.length
}

function AbstractPart({ part, index }: { part: Part; index: number }) {
  const store = useEditorStore()
  const [items = [], set] = useField<readonly Item[]>(['abstract'])
  const { label, words } = abstractParts[part]
  const write = (text: readonly Span[] | undefined) => {
    const now = (store.get(['abstract']) as readonly Item[] | undefined) ?? []
    const isThere = now.some((item) => item.part === part)
    const next = isThere ? now.flatMap((item) => (item.part !== part ? [item] : text ? [{ ...item, text }] : [])) : [...now, ...(text ? [{ part, text }] : [])]
    set(next.length > 0 ? next : undefined)
  }
  return (
    <>
      <input type="hidden" name={nameOf(['abstract', index, 'part'])} value={part} />
      <RichInputOf
        spec={{ type: 'rich', label, required: false }}
        path={['abstract', index, 'text']}
        rows={Math.ceil(words / 20)}
        budget={words}
        binding={[items.find((item) => item.part === part)?.text, write]}
      />
    </>
  )
}
