'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { foldedPositions, setFolded } from '@/components/editor/body/commands/fold'
import { tableAround, tableCommands } from '@/components/editor/body/commands/table'
import { runCommand } from '@/components/editor/body/keys'
import { blockKinds } from '@/components/editor/body/kinds'
import type { Notes } from '@/components/editor/body/notes-context'
import { labelOf } from '@/components/editor/body/summary'
import { editLang, editLink, editNote, editTerm, removeMark, selectedNote } from '@/components/editor/rich/actions'
import { plainText } from '@/lib/content/text'
import { truncate } from '@/lib/text'

const names: Readonly<Record<string, string>> = {
  paragraph: blockKinds.paragraph.label,
  heading: blockKinds.heading.label,
  list: blockKinds.list.label,
  tableFigure: blockKinds.table.label,
}

/** Where one is in the text, and what can be done there with a link, term, footnote or table. It keeps its height. */
export function PlaceBar({ editor, notes }: { editor: Editor; notes: Notes | null }) {
  const place = useEditorState({ editor, selector: () => placeOf(editor, notes) })
  const remove = (mark: string) => () => removeMark(editor, mark)
  return (
    <div className="place-bar">
      <span className="place-bar-where">{place.where}</span>
      {place.heading && <Action words={place.folded ? 'Klap deel uit' : 'Klap deel in'} onUse={() => runCommand(editor, setFolded(!place.folded))} />}
      {place.link && <Part words={`Link: ${place.link}`} onEdit={() => editLink(editor)} onRemove={remove('link')} />}
      {place.term && <Part words={`Begrip: ${place.term}`} onEdit={() => editTerm(editor)} onRemove={remove('term')} />}
      {place.lang && <Part words={`Taal: ${place.lang}`} onEdit={() => editLang(editor)} onRemove={remove('lang')} />}
      {place.note && notes && <Part words={`Voetnoot: ${place.note}`} onEdit={() => editNote(editor, notes)} />}
      {place.table && <TableActions editor={editor} rowHeaders={place.rowHeaders} />}
    </div>
  )
}

function placeOf(editor: Editor, notes: Notes | null) {
  const { doc, selection } = editor.state
  const index = Math.min(selection.$from.index(0), doc.childCount - 1)
  const block = doc.child(index)
  const last = selection.$to.depth === 0 ? selection.$to.index(0) - 1 : selection.$to.index(0)
  const many = last > index ? `Blok ${index + 1} tot en met ${last + 1}` : `Blok ${index + 1}`
  const link = editor.getAttributes('link')
  const id = selectedNote(editor)
  const text = id === undefined ? '' : plainText(notes?.list().find((note) => note.id === id)?.text)
  return {
    where: `${many} van ${doc.childCount} · ${names[block.type.name] ?? labelOf(block.attrs.data)}`,
    heading: block.type.name === 'heading',
    folded: foldedPositions(editor.state).includes(selection.$from.depth > 0 ? selection.$from.before(1) : selection.from),
    link: short(link.doc ? [link.doc, link.anchor].filter(Boolean).join('#') : link.url),
    term: short(editor.getAttributes('term').doc),
    lang: short(editor.getAttributes('lang').lang),
    note: id === undefined ? '' : short(text || 'zonder tekst'),
    table: tableAround(editor.state) !== undefined,
    rowHeaders: tableAround(editor.state)?.node.attrs.rowHeaders !== false,
  }
}

const short = (text: unknown) => truncate(String(text ?? ''), 60)

function Part({ words, onEdit, onRemove }: { words: string; onEdit: () => void; onRemove?: () => void }) {
  return (
    <span className="place-bar-part">
      {words}
      <Action words="Wijzig" onUse={onEdit} />
      {onRemove && <Action words="Haal weg" onUse={onRemove} />}
    </span>
  )
}

function TableActions({ editor, rowHeaders }: { editor: Editor; rowHeaders: boolean }) {
  const run = (name: keyof typeof tableCommands) => () => {
    runCommand(editor, tableCommands[name])
    editor.view.focus()
  }
  return (
    <span className="place-bar-part">
      <Action words="Rij erboven" onUse={run('rowBefore')} />
      <Action words="Rij eronder" onUse={run('rowAfter')} />
      <Action words="Rij weg" onUse={run('deleteRow')} />
      <Action words="Kolom ervoor" onUse={run('columnBefore')} />
      <Action words="Kolom erna" onUse={run('columnAfter')} />
      <Action words="Kolom weg" onUse={run('deleteColumn')} />
      <label className="place-bar-check">
        <input
          type="checkbox"
          checked={rowHeaders}
          onChange={() => editor.chain().focus().updateAttributes('tableFigure', { rowHeaders: !rowHeaders }).run()}
        />{' '}
        Eerste kolom is kop
      </label>
    </span>
  )
}

function Action({ words, onUse }: { words: string; onUse: () => void }) {
  return (
    <button type="button" className="body-button" onMouseDown={(event) => event.preventDefault()} onClick={onUse}>
      {words}
    </button>
  )
}
