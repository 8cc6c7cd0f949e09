'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { useContext } from 'react'
import { NotesContext } from '@/components/editor/body/notes-context'
import { askNote } from '@/components/editor/rich/NoteForm'
import type { BlockOf } from '@/lib/content/blocks'
import { plainText } from '@/lib/content/text'

type Note = BlockOf<'notes'>['notes'][number]

/** The footnotes of a body by their numbers. One that the text does not refer to any more stands last, and can go. */
export function NoteList({ block, editor }: { block: BlockOf<'notes'>; editor: Editor }) {
  const notes = useContext(NotesContext)
  const order = useEditorState({ editor, selector: () => notes?.order().join('\n') ?? '' }).split('\n')
  if (!notes) return null
  const rank = ({ id }: Note) => (order.includes(id) ? order.indexOf(id) : order.length)
  const list = [...(block.notes ?? [])].sort((a, b) => rank(a) - rank(b))
  const edit = async (note: Note) => {
    const text = await askNote(note.text)
    if (text) notes.put(text, note.id)
  }
  return (
    <ul className="note-list">
      {list.map((note) => {
        const used = order.includes(note.id)
        const name = used ? `voetnoot ${order.indexOf(note.id) + 1}` : 'ongebruikte voetnoot'
        return (
          <li key={note.id}>
            <span className="note-list-number">{used ? order.indexOf(note.id) + 1 : '–'}</span>
            <span className="note-list-text">
              {plainText(note.text)}
              {!used && <span className="muted"> (de tekst verwijst er niet naar; lezers zien hem onderaan)</span>}
            </span>
            <button type="button" className="body-button" aria-label={`Wijzig ${name}`} onClick={() => edit(note)}>
              Wijzig
            </button>
            {!used && (
              <button type="button" className="body-button" aria-label={`Verwijder ${name}`} onClick={() => notes.remove(note.id)}>
                Verwijder
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
