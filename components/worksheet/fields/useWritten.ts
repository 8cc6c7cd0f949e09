import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { useField } from '@/components/editor/store'
import { nameOf, useWork } from '@/components/worksheet/context'
import { takeEarly } from '@/components/worksheet/fields/early'
import type { Path } from '@/lib/editor/field-spec'

type Control = HTMLInputElement | HTMLTextAreaElement
/** How a value stands in an input. `read` gives undefined for what can't be read. */
export type Writing<T> = { read: (text: string) => T | undefined; show: (value: T) => string }
export type Binding<T> = readonly [value: T | undefined, set: (value: T | undefined) => void]
export const words: Writing<string> = { read: (text) => text, show: (value) => value }

/**
 * A value that is typed as text, in an input that is sent as a plain form too. What is typed stays as it was typed as long
 * as it says the same as what is kept; what can't be read is kept nowhere, so it is said (`unread`).
 */
export function useWritten<T, C extends Control = HTMLInputElement>(path: Path, writing: Writing<T>) {
  return useWrittenIn<T, C>(nameOf(path), useField<T>(path), writing)
}

/** The same for a value that is kept in a way of its own. */
export function useWrittenIn<T, C extends Control = HTMLInputElement>(name: string, [value, set]: Binding<T>, { read, show }: Writing<T>) {
  const sent = useWork().typed[name]?.[0]
  const [typed, setTyped] = useState<string | undefined>(sent)
  const kept = value === undefined ? '' : show(value)
  const meant = typed === undefined || typed.trim() === '' ? undefined : read(typed)
  const unread = typed !== undefined && typed.trim() !== '' && meant === undefined
  const saysSame = typed !== undefined && (unread || (meant === undefined ? '' : show(meant)) === kept)
  const write = (text: string) => {
    setTyped(text)
    const next = text.trim() === '' ? undefined : read(text)
    if (next !== undefined || text.trim() === '') set(next)
  }
  const ref = useRef<C>(null)
  useTypedBefore(ref, (text) => write(String(text)))
  return { value, unread, control: { ref, name, value: saysSame ? typed : kept, onChange: (event: { target: C }) => write(event.target.value) } }
}

/** What was typed or ticked before the page listens is written too. */
export function useTypedBefore<C extends Control | HTMLSelectElement>(ref: RefObject<C | null>, write: (state: string | boolean) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page begins to listen.
  useLayoutEffect(() => {
    const state = ref.current ? takeEarly(ref.current) : undefined
    if (state !== undefined) write(state)
  }, [])
}
