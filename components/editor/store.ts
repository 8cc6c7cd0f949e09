import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import type { Path } from '@/lib/editor/field-spec'

type Listener = () => void

/**
 * What is being written, outside React: a field hears only of its own value, so that typing costs the same whatever
 * the length of the document. Values are never changed in place: what did not change stays the same object.
 */
export class EditorStore {
  private listeners = new Set<Listener>()

  constructor(private content: Readonly<Record<string, unknown>>) {}

  get = (path: Path = []): unknown => path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], this.content)

  /** Puts a value in its place; `undefined` takes the field away. */
  set = (path: Path, value: unknown): void => {
    const next = replaced(this.content, path, value) as Readonly<Record<string, unknown>>
    if (next === this.content) return
    this.content = next
    for (const listener of this.listeners) listener()
  }

  subscribe = (listener: Listener): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
}

function replaced(at: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  const old = (at as Record<string | number, unknown> | undefined)?.[key]
  const next = replaced(old, rest, value)
  if (next === old) return at
  if (Array.isArray(at) || (at === undefined && typeof key === 'number')) return Object.assign([...((at as unknown[] | undefined) ?? [])], { [key]: next })
  const { [key]: _, ...others } = (at ?? {}) as Record<string | number, unknown>
  return next === undefined ? others : { ...(at as object | undefined), [key]: next }
}

export const EditorStoreContext = createContext<EditorStore | null>(null)

export function useEditorStore(): EditorStore {
  const store = useContext(EditorStoreContext)
  if (!store) throw new Error('no EditorStoreContext above this field')
  return store
}

/** The value at a place, and how to change it. `path` should be the same object from render to render, or short. */
export function useField<T>(path: Path): [T | undefined, (value: T | undefined) => void] {
  const store = useEditorStore()
  const key = JSON.stringify(path)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says what `path` says.
  const read = useCallback(() => store.get(path) as T | undefined, [store, key])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says what `path` says.
  const write = useCallback((value: T | undefined) => store.set(path, value), [store, key])
  return [useSyncExternalStore(store.subscribe, read, read), write]
}
