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

const controls = 'input, textarea, select, [contenteditable="true"], button'

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

function goTo(anchor: string): void {
  const parts = anchor.split('-')
  for (let length = parts.length; length > 1; length--) {
    const field = document.getElementById(parts.slice(0, length).join('-'))
    if (!field) continue
    field.closest('details')?.setAttribute('open', '')
    field.scrollIntoView({ block: 'center' })
    field.querySelector<HTMLElement>(controls)?.focus({ preventScroll: true })
    return
  }
}
