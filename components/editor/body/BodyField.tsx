'use client'

import '@/components/editor/rich/rich.css'
import '@/components/editor/body/body.css'
import { EditorContent } from '@tiptap/react'
import { useContext, useEffect, useId, useState } from 'react'
import { BlockHandle } from '@/components/editor/body/BlockHandle'
import { BodyTools } from '@/components/editor/body/BodyTools'
import { blocksOf } from '@/components/editor/body/blocks-of'
import { markTerms } from '@/components/editor/body/glossary'
import { NotesContext } from '@/components/editor/body/notes-context'
import { PasteReport } from '@/components/editor/body/PasteReport'
import { PlaceBar } from '@/components/editor/body/PlaceBar'
import { insertBlock, useBodyEditor } from '@/components/editor/body/useBodyEditor'
import { useBodyTarget } from '@/components/editor/body/useBodyTarget'
import { show } from '@/components/editor/rich/show'
import { useTyped } from '@/components/editor/rich/useTyped'
import { useField } from '@/components/editor/store'
import type { Block } from '@/lib/content/blocks'
import type { Path } from '@/lib/editor/field-spec'
import { toProseMirror } from '@/lib/editor/prosemirror/blocks'
import { tidy } from '@/lib/editor/prosemirror/tidy'

/** A whole body: text, lists and tables written in place, other blocks as cards with a form. */
export function BodyField({ path, label, hint }: { path: Path; label: string; hint?: string }) {
  const id = useId()
  const [value, setValue] = useField<Block[]>(path)
  const inside = useContext(NotesContext) !== null
  const [wasList] = useState(Array.isArray(value))
  const attributes = { id: `${id}-tekst`, 'aria-label': label, 'aria-describedby': `${hint ? `${id}-uitleg ` : ''}${id}-toetsen`, 'data-path': path.join('.') }
  const { editor, notes, outcome, setOutcome } = useBodyEditor({ value, attributes })
  const changed = useChangedSince(editor, outcome)
  useBodyTarget(editor, path)

  useTyped<Block[]>({
    editor,
    value,
    read: (typed) => {
      const blocks = tidy(blocksOf(typed.state.doc))
      return blocks.length > 0 || wasList ? blocks : undefined
    },
    write: setValue,
    show: (typed, next) => show(typed, toProseMirror(next)),
  })

  if (!editor) return <p className="muted">De tekst wordt klaargezet…</p>
  return (
    <NotesContext value={notes}>
      <div className="body-field" data-field-editor="">
        {inside && <p className="body-name">{label}</p>}
        {hint && (
          <p id={`${id}-uitleg`} className="edit-hint">
            {hint}
          </p>
        )}
        <p id={`${id}-toetsen`} className="sr-only">
          Alt+F10 gaat naar de knoppen, een schuine streep in een lege alinea voegt een blok in, Escape selecteert een blok, Enter opent het, Alt+Shift met een
          pijl verplaatst het.
        </p>
        <div className="body-bars">
          <BodyTools
            editor={editor}
            label={label}
            id={`${id}-tekst`}
            notes={notes}
            onInsert={() => void insertBlock(editor)}
            onGlossary={() => void markTerms(editor)}
          />
          <PlaceBar editor={editor} notes={notes} />
        </div>
        <PasteReport
          outcome={outcome}
          canUndo={!changed}
          onUndo={() => {
            editor.chain().focus().undo().run()
            setOutcome(null)
          }}
          onClose={() => {
            setOutcome(null)
            editor.commands.focus()
          }}
        />
        <div className="body-frame">
          <EditorContent editor={editor} />
          <BlockHandle editor={editor} />
        </div>
      </div>
    </NotesContext>
  )
}

/** Whether the text changed after something was told about it. */
function useChangedSince(editor: ReturnType<typeof useBodyEditor>['editor'], told: unknown): boolean {
  const [changed, setChanged] = useState(false)
  useEffect(() => {
    setChanged(false)
    if (!editor || !told) return
    const onUpdate = () => setChanged(true)
    editor.on('update', onUpdate)
    return () => {
      editor.off('update', onUpdate)
    }
  }, [editor, told])
  return changed
}
