'use client'
import { type ReactNode, useEffect, useRef } from 'react'

type Props = { label: string; className?: string; onClose: () => void; children: ReactNode }

/** A dialog over the page for as long as it is rendered; Escape closes it, and the focus goes back to where it was. */
export function Modal({ label, className, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={label}
      className={className}
      onCancel={(event) => event.preventDefault()}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      {children}
    </dialog>
  )
}
