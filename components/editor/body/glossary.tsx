'use client'

import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { ask } from '@/components/editor/pick/ask'
import { askInDialog, DialogEnd } from '@/components/editor/rich/ask-dialog'
import { Button } from '@/components/ui/Button'
import type { TermWords } from '@/lib/editor/choice'
import { type Proposal, proposeTerms, type Stretch } from '@/lib/editor/prosemirror/terms'

/** Proposes terms of the glossary to mark in the text, and marks those that are kept. */
export async function markTerms(editor: Editor): Promise<void> {
  const found = await ask<TermWords[]>('/api/redactie/kies/begrippen').then(
    (terms) => proposeTerms(stretchesOf(editor), terms),
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
  const chosen = await askInDialog<Proposal[]>({
    title: 'Begrippen markeren',
    content: (answer, cancel) => <Proposals found={found} onAnswer={answer} onCancel={cancel} />,
  })
  editor.view.focus()
  const term = editor.schema.marks.term
  const { tr } = editor.state
  if (chosen && term) for (const { from, to, id } of chosen) tr.addMark(from, to, term.create({ doc: id }))
  if (tr.docChanged) editor.view.dispatch(tr)
}

/** The running text in pieces; a section begins at every heading of the highest level. */
function stretchesOf({ state: { doc } }: Editor): Stretch[] {
  const stretches: Stretch[] = []
  let section = 0
  doc.forEach((block, offset) => {
    if (block.type.name === 'heading' && block.attrs.level === 2) section++
    block.descendants((node, pos, parent) => {
      if (!node.isText) return
      const marked = node.marks.find((mark) => mark.type.name === 'term')
      const free = !marked && !node.marks.some((mark) => mark.type.name === 'link') && parent?.type.name !== 'tableCaption' && block.type.name !== 'heading'
      stretches.push({ text: node.text ?? '', from: offset + 1 + pos, section, free, ...(marked && { term: marked.attrs.doc as string }) })
    })
  })
  return stretches
}

type Props = { found: Proposal[] | string; onAnswer: (chosen: Proposal[]) => void; onCancel: () => void }

function Proposals({ found, onAnswer, onCancel }: Props) {
  const [off, setOff] = useState<ReadonlySet<number>>(new Set())
  if (typeof found === 'string' || found.length === 0)
    return (
      <>
        <p>{typeof found === 'string' ? found : 'In deze tekst staan geen begrippen die nog gemarkeerd kunnen worden.'}</p>
        <DialogEnd onCancel={onCancel}>{null}</DialogEnd>
      </>
    )
  const toggle = (i: number) => setOff((before) => (before.has(i) ? new Set([...before].filter((other) => other !== i)) : new Set([...before, i])))
  return (
    <>
      <p className="muted">De eerste keer dat een begrip in een deel voorkomt. Vink uit wat je niet wilt markeren.</p>
      <ul className="proposals">
        {found.map((proposal, i) => (
          <li key={proposal.from}>
            <label>
              <input type="checkbox" checked={!off.has(i)} onChange={() => toggle(i)} />
              <span>
                <b>{proposal.word}</b> <span className="muted">→ {proposal.title}</span>
                <br />
                <span className="muted">{proposal.around}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <DialogEnd onCancel={onCancel}>
        <Button onClick={() => onAnswer(found.filter((_, i) => !off.has(i)))}>Markeer {found.length - off.size}</Button>
      </DialogEnd>
    </>
  )
}
