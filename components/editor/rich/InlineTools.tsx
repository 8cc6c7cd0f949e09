'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import type { Notes } from '@/components/editor/body/notes-context'
import { editLang, editLink, editNote, editTerm, selectedNote } from '@/components/editor/rich/actions'
import { Tool } from '@/components/editor/rich/Toolbar'
import { ToolIcon } from '@/components/editor/rich/ToolIcon'

/** What can be done with words. Without `notes` there are no footnotes here. */
export function InlineTools({ editor, notes }: { editor: Editor; notes?: Notes | null }) {
  const active = useEditorState({
    editor,
    selector: () => ({
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      link: editor.isActive('link'),
      term: editor.isActive('term'),
      lang: editor.isActive('lang'),
      note: selectedNote(editor) !== undefined,
    }),
  })
  return (
    <>
      <Tool label="Vet" keys="Ctrl+B" pressed={active.bold} onUse={() => editor.chain().focus().toggleMark('bold').run()}>
        <b aria-hidden="true">B</b>
      </Tool>
      <Tool label="Cursief" keys="Ctrl+I" pressed={active.italic} onUse={() => editor.chain().focus().toggleMark('italic').run()}>
        <i aria-hidden="true">I</i>
      </Tool>
      <Tool label={active.link ? 'Link wijzigen' : 'Link'} keys="Ctrl+K" pressed={active.link} onUse={() => editLink(editor)}>
        <ToolIcon name="link" />
      </Tool>
      <Tool label="Begrip" pressed={active.term} onUse={() => editTerm(editor)}>
        <ToolIcon name="term" />
      </Tool>
      {notes && (
        <Tool label={active.note ? 'Voetnoot wijzigen' : 'Voetnoot'} keys="Ctrl+Alt+F" pressed={active.note} onUse={() => editNote(editor, notes)}>
          <ToolIcon name="note" />
        </Tool>
      )}
      <Tool label="Andere taal" pressed={active.lang} onUse={() => editLang(editor)}>
        <ToolIcon name="lang" />
      </Tool>
    </>
  )
}
