'use client'

import { useId, useState } from 'react'
import { askInDialog, DialogEnd } from '@/components/editor/rich/ask-dialog'
import { languages } from '@/components/editor/rich/languages'
import { Button } from '@/components/ui/Button'

/** Asks in which language words are; an empty answer is Dutch, like the rest. */
export function askLang(current: string): Promise<string | null> {
  return askInDialog<string>({
    title: 'Taal van deze woorden',
    content: (answer, cancel) => <LangForm current={current} onAnswer={answer} onCancel={cancel} />,
  })
}

function LangForm({ current, onAnswer, onCancel }: { current: string; onAnswer: (lang: string) => void; onCancel: () => void }) {
  const id = useId()
  const [lang, setLang] = useState(current || 'en')
  const known = languages.some(({ code }) => code === lang) || lang === ''
  return (
    <div className="form">
      <div className="field">
        <label htmlFor={id}>Taal</label>
        <p className="field-hint">Zo spreekt voorleessoftware de woorden goed uit.</p>
        <select id={id} className="control" value={lang} onChange={(event) => setLang(event.target.value)}>
          <option value="">Nederlands</option>
          {!known && <option value={lang}>{lang}</option>}
          {languages.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <DialogEnd onCancel={onCancel}>
        <Button onClick={() => onAnswer(lang)}>Zet taal</Button>
      </DialogEnd>
    </div>
  )
}
