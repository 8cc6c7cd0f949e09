import type { Editor } from '@tiptap/core'
import { useEffect, useRef } from 'react'
import { onFlush } from '@/components/editor/body/flush'

const pauseMs = 250

/**
 * Keeps an editor and a value equal, in both directions: what is typed goes to `write` when typing pauses, when the
 * field is left and when everything is flushed; a value that came from elsewhere goes to `show`.
 */
export function useTyped<T>({ editor, value, read, write, show }: Typed<T>): void {
  const last = useRef(value)
  const latest = useRef({ read, write, show })
  latest.current = { read, write, show }

  useEffect(() => {
    if (!editor) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const flush = () => {
      if (!timer || editor.isDestroyed) return
      clearTimeout(timer)
      timer = undefined
      last.current = latest.current.read(editor)
      latest.current.write(last.current)
    }
    const onUpdate = ({ transaction }: { transaction: { getMeta: (key: string) => unknown } }) => {
      if (transaction.getMeta(fromElsewhere)) return
      clearTimeout(timer)
      timer = setTimeout(flush, pauseMs)
    }
    const forget = onFlush(flush)
    editor.on('update', onUpdate)
    editor.on('blur', flush)
    return () => {
      flush()
      forget()
      editor.off('update', onUpdate)
      editor.off('blur', flush)
    }
  }, [editor])

  useEffect(() => {
    if (!editor || value === last.current) return
    last.current = value
    latest.current.show(editor, value)
  }, [editor, value])
}

type Typed<T> = {
  editor: Editor | null
  value: T | undefined
  read: (editor: Editor) => T | undefined
  write: (value: T | undefined) => void
  show: (editor: Editor, value: T | undefined) => void
}

/** Marks a change that came from the store, which need not go back there. */
export const fromElsewhere = 'fromElsewhere'
