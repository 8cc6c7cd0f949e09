'use client'

import { type FormEvent, useId, useState } from 'react'
import { pickDocument } from '@/components/editor/pick/DocumentPicker'
import { askInDialog, DialogEnd } from '@/components/editor/rich/ask-dialog'
import { Button } from '@/components/ui/Button'
import { linkUrl } from '@/lib/content/text'

export type LinkTarget = { doc: string; anchor: string | null; url: null } | { doc: null; anchor: null; url: string }
/** Where a link goes, and words for it where none were selected. */
export type ChosenLink = { target: LinkTarget; words: string }

/** Asks where a link goes: to a document of ours, or to the web. */
export function askLink(current?: LinkTarget): Promise<ChosenLink | null> {
  return askInDialog<ChosenLink>({
    title: current ? 'Link wijzigen' : 'Link zetten',
    content: (answer, cancel) => <LinkForm current={current} onAnswer={answer} onCancel={cancel} />,
  })
}

function LinkForm({ current, onAnswer, onCancel }: { current?: LinkTarget; onAnswer: (link: ChosenLink) => void; onCancel: () => void }) {
  const id = useId()
  const [doc, setDoc] = useState(current?.doc ? { id: current.doc, title: current.doc } : null)
  const [anchor, setAnchor] = useState(current?.anchor ?? '')
  const [url, setUrl] = useState(current?.url ?? '')
  const [error, setError] = useState('')

  const choose = async () => {
    const picked = await pickDocument()
    if (!picked) return
    setDoc(picked)
    setUrl('')
    setError('')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const address = complete(url)
    if (address === '' && doc) onAnswer({ target: { doc: doc.id, anchor: anchor.replace(/^#/, '').trim() || null, url: null }, words: doc.title })
    else if (linkUrl.safeParse(address).success)
      onAnswer({ target: { doc: null, anchor: null, url: address }, words: address.replace(/^(https?:\/\/|mailto:|tel:)/, '') })
    else
      setError(
        address === ''
          ? 'Kies een document, of vul een webadres in.'
          : 'Dit is geen webadres. Gebruik bijvoorbeeld https://www.voorbeeld.nl of naam@voorbeeld.nl.',
      )
  }
  return (
    <form className="form" noValidate onSubmit={submit}>
      <div className="field">
        <span className="ask-label">Document van KIS</span>
        {doc && <p className="ask-chosen">{doc.title}</p>}
        <p>
          <Button variant="secondary" onClick={choose}>
            {doc ? 'Kies een ander document' : 'Kies een document'}
          </Button>
        </p>
      </div>
      {doc && !url && (
        <div className="field">
          <label htmlFor={`${id}-plek`}>
            Plek op die pagina<span className="field-optional"> (niet verplicht)</span>
          </label>
          <input id={`${id}-plek`} className="control" value={anchor} onChange={(event) => setAnchor(event.target.value)} />
        </div>
      )}
      <div className={error ? 'field field-wrong' : 'field'}>
        <label htmlFor={`${id}-web`}>Of een adres op het web</label>
        {error && (
          <p id={`${id}-fout`} className="field-error" role="alert">
            {error}
          </p>
        )}
        <input
          id={`${id}-web`}
          className="control"
          inputMode="url"
          autoComplete="off"
          value={url}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-fout` : undefined}
          onChange={(event) => setUrl(event.target.value)}
        />
      </div>
      <DialogEnd onCancel={onCancel}>
        <Button type="submit">{current ? 'Wijzig link' : 'Zet link'}</Button>
      </DialogEnd>
    </form>
  )
}

/** "www.kis.nl" and "info@kis.nl" as people type them. */
function complete(typed: string): string {
  const text = typed.trim()
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`
  return /^(www\.|[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$))/i.test(text) ? `https://${text}` : text
}
