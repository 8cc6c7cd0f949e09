'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { classNames } from '@/components/ui/classNames'

type Props = { onFiles: (files: File[]) => void; only?: 'picture' | 'pdf' | undefined }

const accepted = { picture: 'image/jpeg,image/png,image/webp,image/avif,image/gif', pdf: 'application/pdf' }

/** Takes files that are chosen, dropped on it or pasted anywhere on the page. */
export function DropZone({ onFiles, only }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  usePasted(onFiles)
  useEffect(() => {
    // Chosen before the page was ready for it.
    const early = [...(input.current?.files ?? [])]
    if (early.length > 0) onFiles(early)
  }, [onFiles])
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) onFiles([...files])
    setOver(false)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the field inside does the same for everybody.
    <div
      className={classNames('drop-zone', over && 'drop-zone-over')}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        take(event.dataTransfer.files)
      }}
    >
      <label htmlFor={id}>{only === 'pdf' ? 'Voeg een PDF toe' : 'Voeg bestanden toe'}</label>
      <input
        ref={input}
        id={id}
        type="file"
        multiple
        accept={only ? accepted[only] : `${accepted.picture},${accepted.pdf}`}
        aria-describedby={`${id}-uitleg`}
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
      <p id={`${id}-uitleg`} className="muted">
        Kies, sleep of plak. JPEG, PNG, WebP, AVIF of GIF tot 25 MB; PDF tot 15 MB. Waar en wanneer een foto is gemaakt, komt nooit op de website.
      </p>
    </div>
  )
}

/** Pasting text into a field stays what it is. */
function usePasted(onFiles: (files: File[]) => void) {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      onFiles(files)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [onFiles])
}
