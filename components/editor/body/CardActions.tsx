'use client'

import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { duplicateBlocks, moveBlocks, removeBlocks } from '@/components/editor/body/commands/blocks'
import { ToolIcon, type ToolIconName } from '@/components/editor/rich/ToolIcon'

type Props = { editor: Editor; getPos: () => number | undefined; label: string; reachable: boolean }

const actions = [
  { name: 'up', words: 'Omhoog', command: moveBlocks('up') },
  { name: 'down', words: 'Omlaag', command: moveBlocks('down') },
  { name: 'copy', words: 'Dupliceer', command: duplicateBlocks },
  { name: 'remove', words: 'Verwijder', command: removeBlocks },
] as const satisfies { name: ToolIconName; words: string; command: ReturnType<typeof moveBlocks> }[]

/** What can be done with a block as a whole. The Tab key finds the buttons of the block that is selected. */
export function CardActions({ editor, getPos, label, reachable }: Props) {
  const use = (command: (typeof actions)[number]['command']) => {
    const pos = getPos()
    if (pos === undefined) return
    const { view } = editor
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)))
    command(view.state, view.dispatch, view)
    view.focus()
  }
  return (
    <span className="body-card-actions">
      {actions.map(({ name, words, command }) => (
        <button
          key={name}
          type="button"
          className="body-button body-button-icon"
          tabIndex={reachable ? 0 : -1}
          aria-label={`${words}: ${label}`}
          title={words}
          onClick={() => use(command)}
        >
          <ToolIcon name={name} />
        </button>
      ))}
    </span>
  )
}
