'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { askDocuments } from '@/components/editor/pick/ask'
import { PickerOption } from '@/components/editor/pick/PickerOption'
import { useFinish } from '@/components/editor/rich/ask-dialog'
import { Button } from '@/components/ui/Button'
import { type KindId, kindIds, kindLabels } from '@/lib/content/id'
import type { DocumentChoice } from '@/lib/editor/choice'

type Props = { title: string; kinds: readonly string[]; onClose: (picked: DocumentChoice | null) => void }
const typingMs = 150

/** A combobox (ARIA Authoring Practices) with its list always open, in a dialog. */
export function PickerDialog({ title, kinds, onClose }: Props) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const finish = useFinish(dialog, onClose)
  const [q, setQ] = useState('')
  const [kind, setKind] = useState('')
  const { found, message } = useFound(q, kind ? [kind] : kinds)
  const [active, setActive] = useState(0)

  useEffect(() => dialog.current?.showModal(), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list starts at its top.
  useEffect(() => setActive(0), [found])

  const choose = (choice: DocumentChoice | undefined) => {
    if (choice) finish(choice)
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const to = { ArrowDown: active + 1, ArrowUp: active - 1 }[event.key]
    if (to !== undefined && found.length > 0) setActive((to + found.length) % found.length)
    else if (event.key === 'Enter') choose(found[active])
    else return
    event.preventDefault()
  }

  return (
    <dialog ref={dialog} className="pick" aria-labelledby={`${id}-titel`} onClose={() => finish(null)}>
      <h2 id={`${id}-titel`}>{title}</h2>
      <div className="pick-search">
        <label htmlFor={`${id}-q`}>Zoek op titel, of plak een adres van deze site</label>
        <input
          id={`${id}-q`}
          className="control"
          role="combobox"
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={`${id}-lijst`}
          aria-activedescendant={found[active] ? `${id}-${active}` : undefined}
          autoComplete="off"
          value={q}
          onChange={(event) => setQ(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {kinds.length !== 1 && <KindChoice id={`${id}-soort`} kinds={kinds} value={kind} onChange={setKind} />}
      </div>
      <p role="status" className="muted">
        {message}
      </p>
      <div id={`${id}-lijst`} role="listbox" aria-label="Gevonden documenten" className="pick-list">
        {found.map((choice, i) => (
          <PickerOption key={choice.id} id={`${id}-${i}`} choice={choice} active={i === active} onChoose={() => choose(choice)} />
        ))}
      </div>
      <p className="pick-end">
        <Button variant="secondary" onClick={() => finish(null)}>
          Annuleer
        </Button>
      </p>
    </dialog>
  )
}

function KindChoice({ id, kinds, value, onChange }: { id: string; kinds: readonly string[]; value: string; onChange: (kind: string) => void }) {
  const offered: readonly KindId[] = kinds.length > 0 ? kindIds.filter((kind) => kinds.includes(kind)) : kindIds
  return (
    <>
      <label htmlFor={id}>Soort</label>
      <select id={id} className="control" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">Alle soorten</option>
        {offered.map((kind) => (
          <option key={kind} value={kind}>
            {kindLabels[kind]}
          </option>
        ))}
      </select>
    </>
  )
}

/** What is found for what was typed, once typing pauses; what was found before stays until then. */
function useFound(q: string, kinds: readonly string[]): { found: DocumentChoice[]; message: string } {
  const [state, setState] = useState<{ found: DocumentChoice[]; message: string }>({ found: [], message: 'Zoeken…' })
  const key = kinds.join(',')
  useEffect(() => {
    const control = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const found = await askDocuments(q.trim(), key ? key.split(',') : [], control.signal)
        setState({ found, message: messageFor(q, found.length) })
      } catch (error) {
        if (!control.signal.aborted) setState({ found: [], message: error instanceof Error ? error.message : String(error) })
      }
    }, typingMs)
    return () => {
      clearTimeout(timer)
      control.abort()
    }
  }, [q, key])
  return state
}

function messageFor(q: string, count: number): string {
  if (count === 0) return q.trim() ? 'Niets gevonden. Probeer een ander woord uit de titel.' : 'Er zijn nog geen documenten van deze soort.'
  if (!q.trim()) return 'Laatst gewijzigd:'
  return count === 1 ? '1 document gevonden.' : count === 20 ? 'De eerste 20 documenten. Typ meer voor minder.' : `${count} documenten gevonden.`
}
