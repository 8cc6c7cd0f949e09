'use client'

import { type ReactNode, useEffect, useRef } from 'react'
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
  const answer = useRef<T | null>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const give = (value: T) => {
    answer.current = value
    dialog.current?.close()
  }
  return (
    <dialog ref={dialog} aria-label={title} className="ask" onClose={() => onDone(answer.current)}>
      <h2>{title}</h2>
      {content(give, () => dialog.current?.close())}
    </dialog>
  )
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
