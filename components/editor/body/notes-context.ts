import { createContext } from 'react'
import type { Span } from '@/lib/content/text'
import type { Note } from '@/lib/editor/prosemirror/notes'

/**
 * The footnotes that a text field may refer to: those of the body around it. Numbers are by order in the text; a note
 * that nothing refers to has none.
 */
export type Notes = {
  list: () => Note[]
  /** The ids of the notes that the text refers to, in its order. */
  order: () => string[]
  /** Adds a footnote, or changes what one says; returns its id. */
  put: (text: Span[], id?: string) => string
  remove: (id: string) => void
  /** Hears when notes or numbers may have changed. */
  subscribe: (listener: () => void) => () => void
}

export const NotesContext = createContext<Notes | null>(null)

/** Keeps a footnote that was pasted: the one that is there already when it says the same, else a new one. Returns its id. */
export function keepIn(notes: Notes, note: Note): string {
  const same = notes.list().find((other) => other.id === note.id && JSON.stringify(other.text) === JSON.stringify(note.text))
  return same?.id ?? notes.put(note.text)
}
