import { Node } from '@tiptap/core'
import { goToNextCell, tableEditing } from '@tiptap/pm/tables'
import { insertAfter, nextRow } from '@/components/editor/body/commands/table'

/** What prosemirror-tables takes them for. */
const roles: Readonly<Record<string, string>> = { table: 'table', tableRow: 'row', tableCell: 'cell', tableHeader: 'header_cell' }

/** A table with its caption, as one block. */
const TableFigure = Node.create({
  name: 'tableFigure',
  group: 'top',
  content: 'tableCaption table',
  isolating: true,
  addAttributes: () => ({
    rowHeaders: {
      default: true,
      parseHTML: (element) => element.dataset.rowHeaders !== 'nee',
      renderHTML: ({ rowHeaders }) => ({ 'data-row-headers': rowHeaders ? 'ja' : 'nee' }),
    },
    source: { default: null, rendered: false },
  }),
  parseHTML: () => [{ tag: 'div[data-table]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', { 'data-table': '', class: 'body-table', ...HTMLAttributes }, 0],
})

const TableCaption = Node.create({
  name: 'tableCaption',
  content: 'text*',
  marks: '',
  isolating: true,
  parseHTML: () => [{ tag: 'p[data-caption]', priority: 60 }],
  renderHTML: () => ['p', { 'data-caption': '', class: 'body-caption' }, 0],
  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) => editor.state.selection.$from.parent.type.name === this.name && editor.commands.focus(editor.state.selection.$from.after() + 4),
    }
  },
})

const Table = Node.create({
  name: 'table',
  content: 'tableRow+',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
  extendNodeSchema: ({ name }) => (roles[name] ? { tableRole: roles[name] } : {}),
  addProseMirrorPlugins: () => [tableEditing()],
  addKeyboardShortcuts() {
    return {
      Tab: ({ editor: { state, view } }) => goToNextCell(1)(state, view.dispatch) || nextRow(state, view.dispatch, 'add'),
      'Shift-Tab': ({ editor: { state, view } }) => goToNextCell(-1)(state, view.dispatch),
      Enter: ({ editor: { state, view } }) => nextRow(state, view.dispatch, 'leave'),
      'Mod-Enter': ({ editor: { state, view } }) => insertAfter(state, view.dispatch),
    }
  },
})

const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
})

const cell = {
  content: 'paragraph',
  isolating: true,
  // prosemirror-tables asks for these. A table of ours has no merged cells.
  addAttributes: () => ({ colspan: { default: 1, rendered: false }, rowspan: { default: 1, rendered: false }, colwidth: { default: null, rendered: false } }),
}

const TableCell = Node.create({ ...cell, name: 'tableCell', parseHTML: () => [{ tag: 'td' }], renderHTML: () => ['td', 0] })
const TableHeader = Node.create({
  ...cell,
  name: 'tableHeader',
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: () => ['th', { scope: 'col' }, 0],
})

export const tableExtensions = [TableFigure, TableCaption, Table, TableRow, TableCell, TableHeader]
