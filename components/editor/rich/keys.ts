import type { Editor } from '@tiptap/core'
import { Extension } from '@tiptap/core'
import type { Notes } from '@/components/editor/body/notes-context'
import { editLink, editNote } from '@/components/editor/rich/actions'

/** The keys for words. Alt+F10 goes to the buttons, as in other editors. */
export function inlineKeys({ notes }: { notes: () => Notes | null | undefined }) {
  return Extension.create({
    name: 'inlineKeys',
    addKeyboardShortcuts: () => ({
      'Mod-k': ({ editor }) => began(editLink(editor)),
      'Mod-Alt-f': ({ editor }) => {
        const all = notes()
        return all ? began(editNote(editor, all)) : false
      },
      'Alt-F10': ({ editor }) => toButtons(editor),
    }),
  })
}

function began(_work: Promise<void>): true {
  return true
}

function toButtons(editor: Editor): boolean {
  const field = editor.view.dom.closest('[data-field-editor]')
  const tool = field?.querySelector<HTMLElement>('[data-tool][tabindex="0"]')
  tool?.focus()
  return !!tool
}
