import { type Editor, Extension } from '@tiptap/core'
import { type Command, NodeSelection } from '@tiptap/pm/state'
import { extendBlocks } from '@/components/editor/body/commands/block-selection'
import { duplicateBlocks, moveBlocks, removeBlocks, selectBlock } from '@/components/editor/body/commands/blocks'
import { setFolded } from '@/components/editor/body/commands/fold'
import { listKeys, toggleList } from '@/components/editor/body/commands/list'
import { insertAfter } from '@/components/editor/body/commands/table'

/** The keys for blocks. `insert` opens the menu of blocks. */
export function bodyKeys({ insert }: { insert: () => void }) {
  return Extension.create({
    name: 'bodyKeys',
    addKeyboardShortcuts() {
      const run = (command: Command) => () => runCommand(this.editor, command)
      return {
        Enter: run(firstOf(openSelected, listKeys.split)),
        Tab: run(listKeys.sink),
        'Shift-Tab': run(listKeys.lift),
        Backspace: run(listKeys.liftAtStart),
        Escape: run(selectBlock),
        'Mod-Enter': run(insertAfter),
        'Shift-ArrowUp': run(extendBlocks('up')),
        'Shift-ArrowDown': run(extendBlocks('down')),
        'Alt-Shift-ArrowUp': run(moveBlocks('up')),
        'Alt-Shift-ArrowDown': run(moveBlocks('down')),
        'Alt-Shift-ArrowLeft': run(setFolded(true)),
        'Alt-Shift-ArrowRight': run(setFolded(false)),

        'Mod-Shift-d': run(duplicateBlocks),
        'Mod-Shift-Backspace': run(removeBlocks),
        'Mod-Shift-7': run(toggleList(true)),
        'Mod-Shift-8': run(toggleList(false)),
        '/': () => isEmptyParagraph(this.editor) && began(insert),
      }
    },
  })
}

export function runCommand({ view }: Editor, command: Command): boolean {
  return command(view.state, view.dispatch, view)
}

function firstOf(...commands: Command[]): Command {
  return (state, dispatch, view) => commands.some((command) => command(state, dispatch, view))
}

const openSelected: Command = ({ selection }, _dispatch, view) => {
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'block') return false
  const card = view?.nodeDOM(selection.from)
  if (card instanceof HTMLElement) card.querySelector<HTMLElement>('[data-open]')?.click()
  return true
}

function isEmptyParagraph({ state: { selection } }: Editor): boolean {
  return selection.empty && selection.$from.depth === 1 && selection.$from.parent.type.name === 'paragraph' && selection.$from.parent.content.size === 0
}

function began(work: () => void): true {
  work()
  return true
}
