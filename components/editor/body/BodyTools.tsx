'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { duplicateBlocks, moveBlocks, removeBlocks } from '@/components/editor/body/commands/blocks'
import { foldedPositions, setAllFolded } from '@/components/editor/body/commands/fold'
import { listAround, toggleList } from '@/components/editor/body/commands/list'
import { runCommand } from '@/components/editor/body/keys'
import type { Notes } from '@/components/editor/body/notes-context'
import { InlineTools } from '@/components/editor/rich/InlineTools'
import { Tool, Toolbar } from '@/components/editor/rich/Toolbar'
import { ToolIcon } from '@/components/editor/rich/ToolIcon'

type Props = { editor: Editor; label: string; id: string; notes: Notes | null; onInsert: () => void; onGlossary: () => void }

const styles = [
  { value: 'paragraph', label: 'Alinea' },
  { value: '2', label: 'Kop' },
  { value: '3', label: 'Tussenkop' },
  { value: '4', label: 'Kleine kop' },
] as const

/** Everything that can be done with a text, in one row of buttons. */
export function BodyTools({ editor, label, id, notes, onInsert, onGlossary }: Props) {
  const now = useEditorState({
    editor,
    selector: () => ({
      style: [2, 3, 4].find((level) => editor.isActive('heading', { level }))?.toString() ?? 'paragraph',
      list: listAround(editor.state)?.ordered,
      undo: editor.can().undo(),
      redo: editor.can().redo(),
      folded: foldedPositions(editor.state).length > 0,
    }),
  })
  const run = (command: Parameters<typeof runCommand>[1]) => {
    runCommand(editor, command)
    editor.view.focus()
  }
  return (
    <Toolbar label={`Opmaak van ${label}`} controls={id}>
      <Tool label="Ongedaan maken" keys="Ctrl+Z" off={!now.undo} onUse={() => editor.chain().focus().undo().run()}>
        <ToolIcon name="undo" />
      </Tool>
      <Tool label="Opnieuw" keys="Ctrl+Shift+Z" off={!now.redo} onUse={() => editor.chain().focus().redo().run()}>
        <ToolIcon name="redo" />
      </Tool>
      <StyleChoice editor={editor} style={now.style} />
      <Tool label="Lijst" keys="Ctrl+Shift+8" pressed={now.list === false} onUse={() => run(toggleList(false))}>
        <ToolIcon name="bullets" />
      </Tool>
      <Tool label="Genummerde lijst" keys="Ctrl+Shift+7" pressed={now.list === true} onUse={() => run(toggleList(true))}>
        <ToolIcon name="numbers" />
      </Tool>
      <span className="tools-gap" />
      <InlineTools editor={editor} notes={notes} />
      <Tool label="Markeer begrippen" onUse={onGlossary}>
        <ToolIcon name="glossary" />
      </Tool>
      <span className="tools-gap" />
      <Tool label="Blok omhoog" keys="Alt+Shift+↑" onUse={() => run(moveBlocks('up'))}>
        <ToolIcon name="up" />
      </Tool>
      <Tool label="Blok omlaag" keys="Alt+Shift+↓" onUse={() => run(moveBlocks('down'))}>
        <ToolIcon name="down" />
      </Tool>
      <Tool label="Blok dupliceren" keys="Ctrl+Shift+D" onUse={() => run(duplicateBlocks)}>
        <ToolIcon name="copy" />
      </Tool>
      <Tool label="Blok verwijderen" keys="Ctrl+Shift+Backspace" onUse={() => run(removeBlocks)}>
        <ToolIcon name="remove" />
      </Tool>
      <Tool label={now.folded ? 'Alles uitklappen' : 'Alles inklappen'} onUse={() => run(setAllFolded(!now.folded))}>
        <ToolIcon name={now.folded ? 'unfold' : 'fold'} />
      </Tool>
      <Tool label="Blok invoegen" tool="insert" keys="/" onUse={onInsert}>
        <span className="tool-words">+ Invoegen</span>
      </Tool>
    </Toolbar>
  )
}

function StyleChoice({ editor, style }: { editor: Editor; style: string }) {
  const choose = (value: string) => {
    if (value === 'paragraph') editor.chain().focus().setNode('paragraph').run()
    else
      editor
        .chain()
        .focus()
        .setNode('heading', { level: Number(value) })
        .run()
  }
  return (
    <select
      data-tool=""
      tabIndex={-1}
      className="tool tool-style"
      aria-label="Soort tekst"
      title="Soort tekst (Ctrl+Alt+2, 3 of 4 voor een kop)"
      value={style}
      onChange={(event) => choose(event.target.value)}
    >
      {styles.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}
