'use client'

import { useState } from 'react'
import { flushEditors } from '@/components/editor/body/flush'
import { askInDialog, DialogEnd } from '@/components/editor/rich/ask-dialog'
import { RichField } from '@/components/editor/rich/RichField'
import { EditorStore, EditorStoreContext } from '@/components/editor/store'
import { Button } from '@/components/ui/Button'
import type { Span } from '@/lib/content/text'

/** Asks for the text of a footnote. */
export function askNote(current?: Span[]): Promise<Span[] | null> {
  return askInDialog<Span[]>({
    title: current ? 'Voetnoot wijzigen' : 'Nieuwe voetnoot',
    content: (answer, cancel) => <NoteForm current={current} onAnswer={answer} onCancel={cancel} />,
  })
}

function NoteForm({ current, onAnswer, onCancel }: { current?: Span[]; onAnswer: (text: Span[]) => void; onCancel: () => void }) {
  const [store] = useState(() => new EditorStore({ text: current }))
  const [error, setError] = useState('')
  const done = () => {
    flushEditors()
    const text = store.get(['text']) as Span[] | undefined
    if (text?.length) onAnswer(text)
    else setError('Schrijf wat er in de voetnoot komt, of annuleer.')
  }
  return (
    <EditorStoreContext value={store}>
      <RichField path={['text']} label="Tekst van de voetnoot" plain />
      <p role="status" className="field-error">
        {error}
      </p>
      <DialogEnd onCancel={onCancel}>
        <Button onClick={done}>{current ? 'Wijzig voetnoot' : 'Zet voetnoot'}</Button>
      </DialogEnd>
    </EditorStoreContext>
  )
}
