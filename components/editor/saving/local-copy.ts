import { createStore, del, delMany, entries, get, set, type UseStore } from 'idb-keyval'
import type { Content } from '@/lib/editor/merge'

/** What was typed in one tab and was not on the server yet. `base` is what the server had, under `lock`. */
export type LocalCopy = { userId: string; documentId: string; tab: string; content: Content; base: Content; lock: number; at: number }

const keptMs = 30 * 24 * 60 * 60_000
let opened: UseStore | undefined
/** Opened at first use: on the server there is none. */
function store(): UseStore {
  opened ??= createStore('kis-redactie', 'niet-opgeslagen')
  return opened
}
const keyOf = ({ userId, documentId, tab }: Pick<LocalCopy, 'userId' | 'documentId' | 'tab'>) => [userId, documentId, tab]
const lockOf = (tab: string) => `kis-tab ${tab}`

/** Keeps a copy on this computer. Returns whether that worked: a browser may refuse. */
export async function writeCopy(copy: LocalCopy): Promise<boolean> {
  return attempt(() => set(keyOf(copy), copy, store()).then(() => true), false)
}

export async function removeCopy(copy: Pick<LocalCopy, 'userId' | 'documentId' | 'tab'>): Promise<void> {
  await attempt(() => del(keyOf(copy), store()), undefined)
}

/**
 * Calls `found` for each copy that this user left of this document in a tab that is gone, also when such a tab goes
 * later; and forgets what anybody left here more than thirty days ago. Copies of others are never handed out.
 */
export async function findCopies(
  { userId, documentId, tab }: Pick<LocalCopy, 'userId' | 'documentId' | 'tab'>,
  found: (copy: LocalCopy) => void,
): Promise<void> {
  const all = await attempt(() => entries<IDBValidKey, LocalCopy>(store()), [])
  const old = all.filter(([, copy]) => copy.at < Date.now() - keptMs)
  await attempt(
    () =>
      delMany(
        old.map(([key]) => key),
        store(),
      ),
    undefined,
  )
  const mine = all.filter(([, copy]) => copy.userId === userId && copy.documentId === documentId && copy.tab !== tab && !old.some(([, gone]) => gone === copy))
  for (const [key, { tab: other }] of mine.sort(([, a], [, b]) => b.at - a.at))
    void whenGone(other, async () => {
      const copy = await attempt(() => get<LocalCopy>(key, store()), undefined)
      if (copy) found(copy)
    })
}

/** Tells other tabs that this one lives, until the page is gone or `release` is called. */
export function holdTab(tab: string): () => void {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  void navigator.locks?.request(lockOf(tab), () => held)
  return () => release()
}

/** Without locks (a page without TLS) a tab can't tell, and counts as gone. */
async function whenGone(tab: string, then: () => Promise<void>): Promise<void> {
  if (navigator.locks) await navigator.locks.request(lockOf(tab), then)
  else await then()
}

async function attempt<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work()
  } catch {
    return otherwise
  }
}
