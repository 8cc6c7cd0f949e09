'use client'

import { type KeyboardEvent, useId, useState } from 'react'
import { blockKinds, groups } from '@/components/editor/body/kinds'
import { askInDialog, DialogEnd } from '@/components/editor/rich/ask-dialog'
import type { BlockType } from '@/lib/content/blocks'

/** Asks which kind of block to insert. */
export function askBlockType(): Promise<BlockType | null> {
  return askInDialog<BlockType>({ title: 'Blok invoegen', content: (answer, cancel) => <InsertMenu onAnswer={answer} onCancel={cancel} /> })
}

/** A combobox with its list always open: typing filters, arrows choose, Enter inserts. */
function InsertMenu({ onAnswer, onCancel }: { onAnswer: (type: BlockType) => void; onCancel: () => void }) {
  const id = useId()
  const [q, setQ] = useState('')
  const [active, setActive] = useState(0)
  const found = groups.flatMap((group) => typesOf(group, q))
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: active + 1, ArrowUp: active - 1 }[event.key]
    const type = found[active]
    if (to !== undefined && found.length > 0) setActive((to + found.length) % found.length)
    else if (event.key === 'Enter' && type) onAnswer(type)
    else return
    event.preventDefault()
  }
  return (
    <div className="insert">
      <label htmlFor={id}>Zoek een blok</label>
      <input
        id={id}
        className="control"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-lijst`}
        aria-activedescendant={found[active] && `${id}-${found[active]}`}
        autoComplete="off"
        value={q}
        onChange={(event) => {
          setQ(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="muted">
        {found.length === 0 ? 'Geen blok gevonden. Probeer een ander woord.' : ''}
      </p>
      <div id={`${id}-lijst`} role="listbox" aria-label="Blokken" className="insert-list">
        {groups.map((group) => {
          const types = typesOf(group, q)
          return (
            types.length > 0 && (
              <fieldset key={group} className="insert-group" aria-label={group}>
                <div className="insert-group-name" aria-hidden="true">
                  {group}
                </div>
                {types.map((type) => (
                  <Choice key={type} id={`${id}-${type}`} type={type} active={found[active] === type} onChoose={() => onAnswer(type)} />
                ))}
              </fieldset>
            )
          )
        })}
      </div>
      <DialogEnd onCancel={onCancel}>{null}</DialogEnd>
    </div>
  )
}

function Choice({ id, type, active, onChoose }: { id: string; type: BlockType; active: boolean; onChoose: () => void }) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox hears the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: the combobox has the focus.
    <div
      id={id}
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: 'nearest' })
      }}
      role="option"
      aria-selected={active}
      className="insert-option"
      onClick={onChoose}
    >
      <b>{blockKinds[type].label}</b>
      <span>{blockKinds[type].about}</span>
    </div>
  )
}

/** Footnotes are inserted where they belong in the text, so that their block is not offered. */
function typesOf(group: string, q: string): BlockType[] {
  const words = ` ${q.trim().toLowerCase()}`
  return (Object.keys(blockKinds) as BlockType[]).filter((type) => {
    const { label, about, words: others, group: own } = blockKinds[type]
    return own === group && type !== 'notes' && ` ${label} ${about} ${others}`.toLowerCase().includes(words)
  })
}
