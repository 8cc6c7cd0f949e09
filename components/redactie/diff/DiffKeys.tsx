'use client'

import { useEffect, useState } from 'react'

/** From change to change: with two buttons, and with Alt and an arrow from anywhere on the page. */
export function DiffKeys() {
  const [place, setPlace] = useState('')
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
      event.preventDefault()
      setPlace(go(event.key === 'ArrowDown' ? 1 : -1))
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <button type="button" className="text-button" aria-keyshortcuts="Alt+ArrowUp" onClick={() => setPlace(go(-1))}>
        ↑ Vorige wijziging
      </button>
      <button type="button" className="text-button" aria-keyshortcuts="Alt+ArrowDown" onClick={() => setPlace(go(1))}>
        ↓ Volgende wijziging
      </button>
      <span role="status" className="muted">
        {place}
      </span>
    </>
  )
}

let current = -1

/** Gives focus to the next change, or the one before, and says which one that is. */
function go(step: 1 | -1): string {
  const changes = [...document.querySelectorAll<HTMLElement>('[data-change]')]
  if (changes.length === 0) return 'Geen wijzigingen'
  const focused = changes.indexOf(document.activeElement as HTMLElement)
  const from = focused >= 0 ? focused : current
  current = Math.min(Math.max(from + step, 0), changes.length - 1)
  changes[current]?.focus()
  return `Wijziging ${current + 1} van ${changes.length}`
}
