'use client'

import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { type DragEvent, useEffect, useRef } from 'react'
import { ToolIcon } from '@/components/editor/rich/ToolIcon'

/**
 * A grip beside the block under the pointer, to drag it by or to select it. Only for who has a mouse: with the keyboard
 * every block is selected by Escape and moved by Alt+Shift and an arrow.
 */
export function BlockHandle({ editor }: { editor: Editor }) {
  const grip = useRef<HTMLDivElement>(null)
  const block = useRef<HTMLElement | null>(null)

  useEffect(() => {
    const { dom } = editor.view
    const frame = dom.closest<HTMLElement>('.body-frame')
    if (!frame) return
    const follow = (event: MouseEvent) => {
      // While something is dragged the grip stays with it.
      if (event.buttons > 0) return
      const under = blockAt(dom, event.clientY)
      if (!under || !grip.current || under === block.current) return
      block.current = under
      grip.current.style.top = `${under.getBoundingClientRect().top - frame.getBoundingClientRect().top}px`
      grip.current.dataset.shown = ''
    }
    const hide = () => {
      block.current = null
      delete grip.current?.dataset.shown
    }
    frame.addEventListener('mousemove', follow)
    frame.addEventListener('mouseleave', hide)
    editor.on('update', hide)
    return () => {
      frame.removeEventListener('mousemove', follow)
      frame.removeEventListener('mouseleave', hide)
      editor.off('update', hide)
    }
  }, [editor])

  const select = (): NodeSelection | undefined => {
    if (!block.current) return undefined
    const { view } = editor
    const inside = view.posAtDOM(block.current, 0)
    const $pos = view.state.doc.resolve(inside)
    const selection = NodeSelection.create(view.state.doc, $pos.depth > 0 ? $pos.before(1) : inside)
    view.dispatch(view.state.tr.setSelection(selection))
    view.focus()
    return selection
  }
  const onDragStart = (event: DragEvent) => {
    const selection = select()
    if (!selection || !block.current) return
    const slice = selection.content()
    const { dom, text } = editor.view.serializeForClipboard(slice)
    event.dataTransfer.clearData()
    event.dataTransfer.setData('text/html', dom.innerHTML)
    event.dataTransfer.setData('text/plain', text)
    event.dataTransfer.effectAllowed = 'copyMove'
    event.dataTransfer.setDragImage(block.current, 0, 0)
    editor.view.dragging = { slice, move: true }
  }
  return (
    <div
      ref={grip}
      className="body-grip"
      draggable="true"
      aria-hidden="true"
      title="Sleep om te verplaatsen, klik om te selecteren"
      onDragStart={onDragStart}
      onMouseUp={select}
    >
      <ToolIcon name="grip" />
    </div>
  )
}

/** The block of the outermost level at a height. */
function blockAt(dom: HTMLElement, y: number): HTMLElement | undefined {
  let [low, high] = [0, dom.children.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dom.children[middle]?.getBoundingClientRect().bottom ?? 0) < y) low = middle + 1
    else high = middle
  }
  const found = dom.children[low]
  return found instanceof HTMLElement && !found.classList.contains('body-hidden') ? found : undefined
}
