'use client'
import { useState } from 'react'
import { asText, download } from '@/components/editor/saving/take-along'
import type { Content } from '@/lib/editor/merge'

/** Ways to take a text along when it can't be saved here. */
export function TakeAlong({ id, read }: { id: string; read: () => Content }) {
  const [said, setSaid] = useState('')
  const name = id.replace('/', '-')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(asText(read()))
      setSaid('Gekopieerd.')
    } catch {
      setSaid('Je browser laat kopiëren niet toe. Download de tekst.')
    }
  }
  return (
    <>
      <button type="button" className="save-link" onClick={() => void copy()}>
        Kopieer de tekst
      </button>
      <button type="button" className="save-link" onClick={() => download(`${name}.txt`, 'text/plain', asText(read()))}>
        Download als tekst
      </button>
      <button type="button" className="save-link" onClick={() => download(`${name}.json`, 'application/json', JSON.stringify(read(), null, 2))}>
        Download alles (JSON)
      </button>
      <span role="status">{said}</span>
    </>
  )
}
