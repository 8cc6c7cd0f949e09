'use client'

import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'

type Asking<T> = { title: string; content: (answer: (value: T) => void, cancel: () => void) => ReactNode }

/** Shows a dialog and gives its answer, or null when it is closed without one; the focus then is back where it was. */
export function askInDialog<T>({ title, content }: Asking<T>): Promise<T | null> {
  const place = document.createElement('div')
  ;(document.querySelector('.staff') ?? document.body).append(place)
  const root = createRoot(place)
  return new Promise((resolve) => {
    const done = (value: T | null) => {
      root.unmount()
      place.remove()
      resolve(value)
    }
    root.render(<AskDialog title={title} content={content} onDone={done} />)
  })
}

function AskDialog<T>({ title, content, onDone }: Asking<T> & { onDone: (value: T | null) => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const finish = useFinish(dialog, onDone)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} aria-label={title} className="ask" onClose={() => finish(null)}>
      <h2>{title}</h2>
      {content(finish, () => finish(null))}
    </dialog>
  )
}

/**
 * Closes a dialog and answers in the same breath. The `close` event comes later: what somebody types in between would
 * stand in the text that has the focus again, before its cursor is back.
 */
export function useFinish<T>(dialog: RefObject<HTMLDialogElement | null>, onDone: (value: T | null) => void): (value: T | null) => void {
  const finished = useRef(false)
  return (value) => {
    if (finished.current) return
    finished.current = true
    dialog.current?.close()
    onDone(value)
  }
}

export function DialogEnd({ onCancel, children }: { onCancel: () => void; children: ReactNode }) {
  return (
    <p className="ask-end">
      {children}
      <button type="button" className="button button-secondary" onClick={onCancel}>
        Annuleer
      </button>
    </p>
  )
}
