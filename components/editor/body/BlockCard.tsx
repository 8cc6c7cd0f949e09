'use client'

import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { useEffect, useId, useRef, useState } from 'react'
import { BlockForm } from '@/components/editor/body/BlockForm'
import { CardActions } from '@/components/editor/body/CardActions'
import { takeFresh } from '@/components/editor/body/fresh'
import { NoteList } from '@/components/editor/body/NoteList'
import { labelOf, summaryOf } from '@/components/editor/body/summary'
import type { Block } from '@/lib/content/blocks'

/** A block with a form: what it is and says in a line, and its form under it while it is open. */
export function BlockCard({ node, editor, getPos, selected, updateAttributes }: ReactNodeViewProps<HTMLDivElement>) {
  const block = node.attrs.data as Block
  const id = useId()
  const [open, setOpen] = useState(() => takeFresh(block))
  const form = useRef<HTMLFieldSetElement>(null)
  const label = labelOf(block)
  const picture = block.type === 'figure' ? block.src : undefined

  const toggle = () => {
    if (open)
      editor
        .chain()
        .focus()
        .setNodeSelection(getPos() ?? 0)
        .run()
    setOpen(!open)
  }
  useEffect(() => {
    if (open) form.current?.querySelector<HTMLElement>('input, select, textarea, [contenteditable="true"], button')?.focus()
  }, [open])

  return (
    <NodeViewWrapper className="body-card" data-type={block.type} data-selected={selected || undefined}>
      <div className="body-card-head">
        {/* biome-ignore lint/performance/noImgElement: the redactie sends no image component to the browser */}
        {picture && <img src={picture} alt="" className="body-card-picture" />}
        <p className="body-card-words" id={`${id}-naam`}>
          <b>{label}</b>
          {!open && <span> {summaryOf(block)}</span>}
        </p>
        {block.type !== 'notes' && (
          <button
            type="button"
            data-open=""
            className="body-button"
            tabIndex={selected || open ? 0 : -1}
            aria-expanded={open}
            aria-describedby={`${id}-naam`}
            onClick={toggle}
          >
            {open ? 'Klaar' : 'Bewerk'}
          </button>
        )}
        <CardActions editor={editor} getPos={getPos} label={label} reachable={selected || open} />
      </div>
      {block.type === 'notes' && <NoteList block={block} editor={editor} />}
      {open && block.type !== 'notes' && (
        <fieldset ref={form} className="body-form" aria-labelledby={`${id}-naam`}>
          <BlockForm block={block} onChange={(data) => updateAttributes({ data })} />
        </fieldset>
      )}
    </NodeViewWrapper>
  )
}
