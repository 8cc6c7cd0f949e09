import { useEffect, useSyncExternalStore } from 'react'
import { ask } from '@/components/editor/pick/ask'
import type { DocumentChoice } from '@/lib/editor/choice'

type Known = DocumentChoice | 'gone'

const known = new Map<string, Known>()
const listeners = new Set<() => void>()
let wanted = new Set<string>()
const mostAtOnce = 100

/** What is known of documents is kept, so that it need not be asked for. */
export function remember(choices: readonly DocumentChoice[]): void {
  for (const choice of choices) known.set(choice.id, choice)
  for (const listener of listeners) listener()
}

/** What is known of a document: `unknown` as long as it is being asked for, `gone` when there is none. */
export function useKnown(id: string): Known | 'unknown' {
  const found = useSyncExternalStore(
    subscribe,
    () => known.get(id) ?? 'unknown',
    () => 'unknown' as const,
  )
  useEffect(() => {
    if (!known.has(id)) want(id)
  }, [id])
  return found
}

/** The title of a document, as far as it is known already. */
export function titleOf(id: string): string | undefined {
  const found = known.get(id)
  return found === 'gone' ? undefined : found?.title
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What is wanted in one go is asked for in one go. */
function want(id: string): void {
  if (wanted.size === 0) queueMicrotask(() => void lookUp())
  wanted.add(id)
}

async function lookUp(): Promise<void> {
  const ids = [...wanted]
  wanted = new Set()
  for (let start = 0; start < ids.length; start += mostAtOnce) {
    const some = ids.slice(start, start + mostAtOnce)
    try {
      const found = await ask<DocumentChoice[]>(`/api/redactie/kies/documenten?${new URLSearchParams(some.map((id) => ['id', id]))}`)
      for (const id of some) known.set(id, found.find((choice) => choice.id === id) ?? 'gone')
    } catch {
      // Without connection the ids stand there as they are; they are asked for again with the next one.
    }
  }
  for (const listener of listeners) listener()
}
