'use client'

import '@/components/editor/rich/rich.css'
import { EditorContent, useEditor } from '@tiptap/react'
import { useContext, useId } from 'react'
import { keepIn, NotesContext } from '@/components/editor/body/notes-context'
import { carriedNotes } from '@/components/editor/rich/carried-notes'
import { richExtensions } from '@/components/editor/rich/extensions'
import { InlineTools } from '@/components/editor/rich/InlineTools'
import { inlineKeys } from '@/components/editor/rich/keys'
import { noteNumbers } from '@/components/editor/rich/note-numbers'
import { pasteIntoLine } from '@/components/editor/rich/paste'
import { show } from '@/components/editor/rich/show'
import { Toolbar } from '@/components/editor/rich/Toolbar'
import { useTyped } from '@/components/editor/rich/useTyped'
import { useField } from '@/components/editor/store'
import type { Span } from '@/lib/content/text'
import type { Path } from '@/lib/editor/field-spec'
import type { NodeJson } from '@/lib/editor/prosemirror/json'
import { fromInline, toInline } from '@/lib/editor/prosemirror/spans'

type Props = { path: Path; label: string; hint?: string; required?: boolean /** Without footnotes. */; plain?: boolean }

const documentOf = (spans: Span[] | undefined): NodeJson => ({ type: 'doc', content: [{ type: 'paragraph', content: toInline(spans) }] })

/** Running text: words with marks, links, terms and footnotes, but no blocks. */
export function RichField({ path, label, hint, required = false, plain = false }: Props) {
  const id = useId()
  const [value, setValue] = useField<Span[]>(path)
  const around = useContext(NotesContext)
  const notes = plain ? null : around
  const editor = useEditor({
    extensions: [
      ...richExtensions,
      inlineKeys({ notes: () => notes }),
      noteNumbers(() => ({ list: around?.list() ?? [], order: around?.order() ?? [] })),
      carriedNotes({ list: () => around?.list() ?? [], keep: (_, note) => (notes ? keepIn(notes, note) : undefined) }),
      pasteIntoLine,
    ],
    content: documentOf(value),
    immediatelyRender: false,
    injectCSS: false,
    editorProps: {
      attributes: {
        class: 'rich-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': `${id}-naam`,
        ...(hint && { 'aria-describedby': `${id}-uitleg` }),
        ...(required && { 'aria-required': 'true' }),
        'data-path': path.join('.'),
      },
    },
  })
  useTyped<Span[]>({
    editor,
    value,
    read: (typed) => {
      const spans = fromInline((typed.getJSON() as NodeJson).content?.[0]?.content)
      return spans.length > 0 ? spans : undefined
    },
    write: setValue,
    show: (typed, next) => show(typed, documentOf(next)),
  })
  return (
    <div className="field rich-field" data-field-editor="">
      <span id={`${id}-naam`} className="rich-label">
        {label}
        {required && <span className="edit-needed"> (nodig om te publiceren)</span>}
      </span>
      {hint && (
        <p id={`${id}-uitleg`} className="field-hint">
          {hint}
        </p>
      )}
      <div className="rich-frame">
        {editor && (
          <Toolbar label={`Opmaak van ${label}`}>
            <InlineTools editor={editor} notes={notes} />
          </Toolbar>
        )}
        <EditorContent editor={editor} className="rich-content" />
      </div>
    </div>
  )
}
