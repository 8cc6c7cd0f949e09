import { useId, useState } from 'react'
import type { Chapters } from '@/components/editor/chapters'
import { Button } from '@/components/ui/Button'
import type { NamedField } from '@/lib/editor/field-spec'
import { newKey } from '@/lib/editor/keys'

/** A new chapter begins with what it is and how it is called; its address is made of that and stays. */
export function AddChapter({ chapters: { rows, open }, fields }: { chapters: Chapters; fields: readonly NamedField[] }) {
  const id = useId()
  const [type, setType] = useState('')
  const [title, setTitle] = useState('')
  const spec = fields.find(({ name }) => name === 'type')?.spec
  const options = spec?.type === 'choice' ? spec.options : []
  const add = () => {
    const called = title.trim() || options.find(({ value }) => value === type)?.label || ''
    if (!called) return
    const slug = newKey(
      called,
      rows.items.map(({ value }) => value.slug),
    )
    rows.add({ slug, title: called, ...(type && { type }) })
    setTitle('')
    setType('')
    open(slug)
  }
  return (
    <details className="editor-add">
      <summary>+ Hoofdstuk</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <label htmlFor={`${id}-soort`}>Vast onderdeel</label>
        <select id={`${id}-soort`} className="control" value={type} onChange={(event) => setType(event.target.value)}>
          <option value="">Kies…</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-titel`}>Titel</label>
        <input id={`${id}-titel`} className="control" value={title} onChange={(event) => setTitle(event.target.value)} />
        <p className="edit-hint">Zonder titel heet het hoofdstuk naar het vaste onderdeel.</p>
        <Button type="submit" variant="secondary">
          Voeg toe
        </Button>
      </form>
    </details>
  )
}
