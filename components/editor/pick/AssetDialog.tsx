'use client'

import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { send } from '@/components/redactie/media/send'
import { Thumb } from '@/components/redactie/media/Thumb'
import { Uploader } from '@/components/redactie/media/Uploader'
import { factsText } from '@/components/redactie/media/words'
import { Button } from '@/components/ui/Button'
import type { AssetItem, AssetPage } from '@/lib/media/shapes'
import { formatNumber } from '@/lib/text'

type Props = { kind: 'picture' | 'pdf'; onClose: (picked: AssetItem | null) => void }
type Found = AssetPage & { count: number; more: boolean }

const typingMs = 200

/** Chooses a file of the media library, or adds one in place. */
export function AssetDialog({ kind, onClose }: Props) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const picked = useRef<AssetItem | null>(null)
  const [words, setWords] = useState('')
  const { found, message, more } = useAssets(kind, words)
  useEffect(() => dialog.current?.showModal(), [])
  const pick = (asset: AssetItem) => {
    picked.current = asset
    dialog.current?.close()
  }
  return (
    <dialog ref={dialog} className="asset-dialog" aria-labelledby={`${id}-titel`} onClose={() => onClose(picked.current)}>
      <h2 id={`${id}-titel`}>{kind === 'pdf' ? 'Kies een PDF' : 'Kies een afbeelding'}</h2>
      <label htmlFor={`${id}-zoek`}>Zoek in titel, beschrijving, maker en trefwoorden</label>
      <input id={`${id}-zoek`} className="control" type="search" value={words} onChange={(event) => setWords(event.target.value)} />
      <p role="status" className="muted">
        {message}
      </p>
      <ul className="asset-grid asset-choices">
        {found.map((asset) => (
          <li key={asset.id} className="asset-card">
            <button type="button" onClick={() => pick(asset)}>
              <Thumb asset={asset} />
              <span className="asset-title">{asset.title}</span>
              <span className="muted">{asset.maker || factsText(asset)}</span>
              {!(asset.maker && asset.licence) && <span className="muted">Maker of licentie ontbreekt</span>}
            </button>
          </li>
        ))}
      </ul>
      {more && (
        <Button variant="secondary" onClick={more}>
          Toon meer
        </Button>
      )}
      <details className="asset-add">
        <summary>Staat het er niet bij? Voeg het hier toe</summary>
        <Uploader only={kind} onPick={pick} />
      </details>
      <p className="asset-end">
        <Button variant="secondary" onClick={() => dialog.current?.close()}>
          Annuleer
        </Button>
      </p>
    </dialog>
  )
}

/** What is found for what was typed, once typing pauses. Files that can't be used are left out. */
function useAssets(kind: 'picture' | 'pdf', words: string): { found: AssetItem[]; message: string; more: (() => void) | undefined } {
  const [{ items, next }, setPage] = useState<AssetPage>({ items: [], next: null })
  const [message, setMessage] = useState('Zoeken…')
  const load = useCallback(
    (after: string, signal?: AbortSignal) => {
      const params = new URLSearchParams({ soort: kind, zoek: words, na: after })
      send<Found>(`/api/redactie/media?${params}`, undefined, signal).then(
        (page) => {
          setPage((before) => ({ next: page.next, items: after ? [...before.items, ...page.items] : page.items }))
          setMessage(
            page.count === 0
              ? 'Niets gevonden. Zoek met minder woorden, of voeg het bestand toe.'
              : `${page.more ? 'Meer dan ' : ''}${formatNumber(page.count)} gevonden`,
          )
        },
        (error: unknown) => signal?.aborted || setMessage(error instanceof Error ? error.message : 'Zoeken lukt niet.'),
      )
    },
    [kind, words],
  )
  useEffect(() => {
    const controller = new AbortController()
    const timer = setTimeout(() => load('', controller.signal), typingMs)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [load])
  return { found: items.filter(({ state }) => state !== 'refused'), message, more: next ? () => load(next) : undefined }
}
