'use client'

import { useRef, useState } from 'react'
import { send } from '@/components/redactie/media/send'
import { UsageList } from '@/components/redactie/media/UsageList'
import { Button } from '@/components/ui/Button'
import type { AssetItem, AssetUsage } from '@/lib/media/shapes'

type InUse = { message: string; usage: AssetUsage[]; onlyDrafts: boolean }
type Answer = { asset?: AssetItem; inUse?: InUse }

/** Puts a file in the trash or takes it out. What is used says where; a file on the website stays. */
export function RemoveAsset({ id, title, trashed }: Pick<AssetItem, 'id' | 'title' | 'trashed'>) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [inUse, setInUse] = useState<InUse>()
  const [message, setMessage] = useState('')
  const act = async (path: 'weg' | 'terug', evenInDrafts?: boolean) => {
    try {
      // The lock of this moment: a file that was just saved on this page can be removed without loading it anew.
      const { lock } = await send<AssetItem>(`/api/redactie/media/${id}`)
      const answer = await send<Answer>(`/api/redactie/media/${id}/${path}`, { lock, ...(evenInDrafts && { evenInDrafts }) })
      if (answer.inUse) setInUse(answer.inUse)
      else location.reload()
    } catch (error) {
      setMessage(error instanceof Error ? error.message : 'Dit lukte niet. Probeer het opnieuw.')
    }
  }
  const open = () => {
    setInUse(undefined)
    setMessage('')
    dialog.current?.showModal()
  }
  if (trashed)
    return (
      <>
        <Button variant="secondary" onClick={() => void act('terug')}>
          Zet terug
        </Button>
        <span role="status">{message}</span>
      </>
    )
  return (
    <>
      <Button variant="secondary" onClick={open}>
        Verwijder
      </Button>
      <dialog ref={dialog} aria-labelledby="verwijder-titel">
        <h2 id="verwijder-titel">“{title}” verwijderen?</h2>
        {inUse ? (
          <>
            <p>{inUse.message}</p>
            <UsageList usage={inUse.usage} />
          </>
        ) : (
          <p>Het bestand gaat naar de prullenbak. Daar staat het 90 dagen; zo lang kun je het terugzetten.</p>
        )}
        <p role="status" className="upload-wrong">
          {message}
        </p>
        <p className="staff-actions">
          {!inUse && <Button onClick={() => void act('weg')}>Naar de prullenbak</Button>}
          {inUse?.onlyDrafts && <Button onClick={() => void act('weg', true)}>Verwijder toch</Button>}
          <Button variant="secondary" onClick={() => dialog.current?.close()}>
            {inUse && !inUse.onlyDrafts ? 'Sluit' : 'Annuleer'}
          </Button>
        </p>
      </dialog>
    </>
  )
}
