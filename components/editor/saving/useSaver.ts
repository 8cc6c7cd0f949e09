import { useEffect, useState, useSyncExternalStore } from 'react'
import { flushEditors } from '@/components/editor/body/flush'
import { findCopies, holdTab, removeCopy, writeCopy } from '@/components/editor/saving/local-copy'
import { Saver } from '@/components/editor/saving/saver'
import type { SaverState } from '@/components/editor/saving/saver-state'
import { fetchThere, sendSave } from '@/components/editor/saving/send'
import type { EditorStore } from '@/components/editor/store'
import type { Opened } from '@/lib/editor/open'

/** Saves what is in the store for as long as the page is there. `store` begins with the content of `opened`. */
export function useSaver(store: EditorStore, opened: Opened): Saver {
  const [saver] = useState(() => new Saver(store, opened, browserBorder(opened.api)))
  useEffect(() => (opened.mayWrite ? listen(saver, opened) : undefined), [saver, opened])
  return saver
}

/** How saving stands, for a component that shows it. */
export function useSaverState(saver: Saver): SaverState {
  const { get, subscribe } = saver.status
  return useSyncExternalStore(subscribe, get, get)
}

function browserBorder(address: string) {
  return {
    send: (save: Parameters<typeof sendSave>[1], leaving: boolean) => sendSave(address, save, leaving),
    there: () => fetchThere(address),
    flush: flushEditors,
    focused: () => document.activeElement?.closest('[id^="veld-"]')?.id.split('-')[1],
    writeCopy,
    removeCopy,
  }
}

function listen(saver: Saver, { id, me }: Opened): () => void {
  const { tab, meeting } = saver
  const stop = saver.start()
  const release = holdTab(tab)
  void findCopies({ userId: me.id, documentId: id, tab }, (copy) => meeting.found(copy))
  const events = new AbortController()
  const on = (target: EventTarget, type: string, run: (event: Event) => void) => target.addEventListener(type, run, { signal: events.signal })
  on(window, 'online', () => saver.online())
  on(window, 'pagehide', () => saver.leave())
  on(document, 'visibilitychange', () => document.visibilityState === 'hidden' && saver.leave())
  // After the focus has moved on.
  on(document, 'focusout', () => setTimeout(() => meeting.showIncoming()))
  on(window, 'beforeunload', (event) => warn(saver, event))
  on(window, 'keydown', (event) => saveByKey(saver, event as KeyboardEvent))
  return () => {
    // Next goes back in history without leaving the page: no event says so.
    saver.leave()
    stop()
    release()
    events.abort()
  }
}

/** Asks before the page goes while something is not saved, and only then. */
function warn(saver: Saver, event: Event): void {
  saver.leave()
  if (saver.isUnsaved()) event.preventDefault()
}

function saveByKey(saver: Saver, event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
  event.preventDefault()
  void saver.saveNow()
}
