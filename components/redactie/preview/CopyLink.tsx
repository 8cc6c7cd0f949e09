'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'

type Props = { address: string; until: string; note: string }

/** The new link, selected, and a button that copies it. */
export function CopyLink({ address, until, note }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new link gets the focus.
  useEffect(() => field.current?.select(), [address])
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setSaid('Gekopieerd.'),
      () => {
        field.current?.select()
        setSaid('Kopiëren lukt hier niet vanzelf. De link is geselecteerd: kopieer hem met Ctrl+C.')
      },
    )
  return (
    <div className="said">
      <label htmlFor="nieuwe-link">
        <strong>De link voor {note}</strong>. Kopieer hem nu: om veiligheidsredenen tonen we hem maar één keer.
      </label>
      <p className="share-link">
        <input id="nieuwe-link" ref={field} className="control" readOnly value={address} />
        <Button type="button" onClick={copy}>
          Kopieer
        </Button>
      </p>
      <p>Hij werkt tot en met {until}, en stopt zodra het document gepubliceerd wordt.</p>
      <p role="status">{said}</p>
    </div>
  )
}
