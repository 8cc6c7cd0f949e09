import { useEffect, useSyncExternalStore } from 'react'
import { anchorOf, type Path } from '@/lib/editor/field-spec'

/** Whether the address names something inside of this field, so that it must be open. */
export function useIsTargeted(path: Path): boolean {
  const hash = useHash()
  const anchor = `#${anchorOf(path)}`
  return hash === anchor || hash.startsWith(`${anchor}-`)
}

/** The part of the address behind #, with it. */
export function useHash(): string {
  return useSyncExternalStore(onHash, readHash, () => '')
}

function onHash(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

function readHash(): string {
  return decodeURIComponent(location.hash)
}

/** Goes to the field that the address names, or to the nearest thing around it that there is, and puts the focus there. */
export function useGoToTarget(): void {
  const hash = useHash()
  useEffect(() => {
    if (!hash.startsWith('#veld-')) return
    // What was closed opens in this same round; its fields are there in the next.
    const timer = setTimeout(() => goTo(hash.slice(1)), 50)
    return () => clearTimeout(timer)
  }, [hash])
}

const controls = 'input, textarea, select, button'

function goTo(anchor: string): void {
  const parts = anchor.split('-')
  for (let length = parts.length; length > 1; length--) {
    const field = document.getElementById(parts.slice(0, length).join('-'))
    if (!field) continue
    field.scrollIntoView({ block: 'center' })
    const text = field.querySelector<HTMLElement>('[contenteditable="true"]')
    if (text) goIntoText(text, Number(parts[length]))
    else field.querySelector<HTMLElement>(controls)?.focus({ preventScroll: true })
    return
  }
}

/** Puts the cursor in the block with this number, as far as there is one. */
function goIntoText(text: HTMLElement, block: number): void {
  text.focus({ preventScroll: true })
  const wanted = text.children[block]
  if (!wanted) return
  wanted.scrollIntoView({ block: 'center' })
  getSelection()?.collapse(wanted, 0)
}
