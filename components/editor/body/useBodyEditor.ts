'use client'

import { type Editor, ReactNodeViewRenderer, useEditor } from '@tiptap/react'
import { useContext, useRef, useState } from 'react'
import { BlockCard } from '@/components/editor/body/BlockCard'
import { blocksOf } from '@/components/editor/body/blocks-of'
import { SelectedBlocks } from '@/components/editor/body/commands/block-selection'
import { insertBlocks } from '@/components/editor/body/commands/blocks'
import { Folding } from '@/components/editor/body/commands/fold'
import { bodyExtensions } from '@/components/editor/body/extensions'
import { markFresh } from '@/components/editor/body/fresh'
import { askBlockType } from '@/components/editor/body/InsertMenu'
import { bodyKeys, runCommand } from '@/components/editor/body/keys'
import { newBlock } from '@/components/editor/body/kinds'
import { keepNote, notesOfEditor } from '@/components/editor/body/note-store'
import { keepIn, type Notes, NotesContext } from '@/components/editor/body/notes-context'
import type { PasteOutcome } from '@/components/editor/body/paste/clipboard'
import { pasting } from '@/components/editor/body/paste/extension'
import { plainBlock } from '@/components/editor/body/summary'
import { carriedNotes } from '@/components/editor/rich/carried-notes'
import { inlineKeys } from '@/components/editor/rich/keys'
import { noteNumbers } from '@/components/editor/rich/note-numbers'
import type { Block } from '@/lib/content/blocks'
import { blockToNode, toProseMirror } from '@/lib/editor/prosemirror/blocks'
import { notesInOrder, notesOf } from '@/lib/editor/prosemirror/notes'

type Options = { value: Block[] | undefined; attributes: Record<string, string> }

/** The editor of a body, with the footnotes that its text refers to and what its last paste lost. */
export function useBodyEditor({ value, attributes }: Options) {
  const around = useContext(NotesContext)
  const own = useRef<Notes | null>(null)
  const [outcome, setOutcome] = useState<PasteOutcome | null>(null)
  // A body inside another refers to the footnotes of that, unless it has its own.
  const theirs = (blocks: readonly Block[]) => (around && notesOf(blocks).length === 0 ? around : null)
  const notes = (): Notes | null => around ?? own.current

  const editor: Editor | null = useEditor({
    extensions: [
      ...bodyExtensions({ blockView: ReactNodeViewRenderer(BlockCard, { stopEvent: ({ event }) => belongsToCard(event) }), summary: plainBlock }),
      Folding,
      SelectedBlocks,
      bodyKeys({ insert: () => void insertBlock(editorOf.current, '/') }),
      inlineKeys({ notes }),
      noteNumbers((doc) => {
        const blocks = blocksOf(doc)
        const other = theirs(blocks)
        return other ? { list: other.list(), order: other.order() } : { list: notesOf(blocks), order: notesInOrder(blocks) }
      }),
      carriedNotes({
        list: (doc) => theirs(blocksOf(doc))?.list() ?? notesOf(blocksOf(doc)),
        keep: (tr, note) => {
          const other = theirs(blocksOf(tr.doc))
          return other ? keepIn(other, note) : keepNote(tr, note)
        },
      }),
      pasting(setOutcome),
    ],
    content: toProseMirror(value),
    immediatelyRender: false,
    injectCSS: false,
    editorProps: {
      attributes: { class: 'body-text', role: 'textbox', 'aria-multiline': 'true', ...attributes },
      // The bars that stay on top must not hide where one writes.
      scrollMargin: { top: 190, bottom: 60, left: 0, right: 0 },
      scrollThreshold: { top: 190, bottom: 60, left: 0, right: 0 },
    },
    onCreate: ({ editor: made }) => {
      own.current = notesOfEditor(made)
    },
  })
  const editorOf = useRef(editor)
  editorOf.current = editor
  if (editor && !own.current) own.current = notesOfEditor(editor)
  return { editor, notes: notes(), outcome, setOutcome }
}

/** Asks for a kind of block and puts one in the text, with its form open. What was typed to be asked stands there if none is chosen. */
export async function insertBlock(editor: Editor | null, typed = ''): Promise<void> {
  const type = await askBlockType()
  if (!editor) return
  editor.view.focus()
  if (!type && typed) editor.commands.insertContent(typed)
  if (type) runCommand(editor, insertBlocks([editor.schema.nodeFromJSON(blockToNode(markFresh(newBlock(type))))]))
}

/** What happens in the form of a block is no business of the text around it. */
function belongsToCard(event: Event): boolean {
  const target = event.target
  return target instanceof Element && target.closest('.body-form, .body-card button, .note-list') !== null
}
