'use client'

import { Thumb } from '@/components/redactie/media/Thumb'
import type { Upload } from '@/components/redactie/media/useUploads'
import { sizeText } from '@/components/redactie/media/words'
import { Button } from '@/components/ui/Button'
import type { AssetItem } from '@/lib/media/shapes'

type Props = { uploads: readonly Upload[]; onStop: (key: number) => void; onAgain: (key: number) => void; onPick?: ((asset: AssetItem) => void) | undefined }

const words = {
  waiting: 'Wacht op zijn beurt',
  added: 'Toegevoegd',
  known: 'Stond er al, dus er is niets dubbel bewaard. Dit is het:',
  stopped: 'Gestopt. Er is niets bewaard.',
}

/** What becomes of each file. */
export function UploadList({ uploads, onStop, onAgain, onPick }: Props) {
  return (
    <ul className="upload-list" aria-label="Bestanden die je toevoegt">
      {uploads.map((upload) => (
        <li key={upload.key} className="upload" data-state={upload.state}>
          {upload.asset && <Thumb asset={upload.asset} />}
          <div className="upload-words">
            <strong>{upload.file.name}</strong> <span className="muted">{sizeText(upload.file.size)}</span>
            <State upload={upload} />
          </div>
          <div className="upload-actions">
            {(upload.state === 'waiting' || upload.state === 'sending') && (
              <Button variant="secondary" onClick={() => onStop(upload.key)}>
                Stop<span className="sr-only"> met {upload.file.name}</span>
              </Button>
            )}
            {(upload.state === 'failed' || upload.state === 'stopped') && (
              <Button variant="secondary" onClick={() => onAgain(upload.key)}>
                Probeer opnieuw<span className="sr-only">: {upload.file.name}</span>
              </Button>
            )}
            {upload.asset && onPick && (
              <Button onClick={() => upload.asset && onPick(upload.asset)}>
                Gebruik<span className="sr-only"> {upload.file.name}</span>
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function State({ upload: { state, share, message, asset, file } }: { upload: Upload }) {
  if (state === 'sending') {
    const percent = Math.round(share * 100)
    return (
      <div>
        <progress value={percent} max={100} aria-label={`${file.name} versturen`} /> {percent < 100 ? `${percent}% verstuurd` : 'Verstuurd, wordt nagekeken'}
      </div>
    )
  }
  if (state === 'refused' || state === 'failed')
    return (
      <div className="upload-wrong">
        <strong>{state === 'refused' ? 'Niet aangenomen.' : 'Niet gelukt.'}</strong> {message}
      </div>
    )
  return (
    <div>
      {words[state]}{' '}
      {asset && (
        <a href={`/redactie/media/${asset.id}`} target="_blank" rel="noreferrer">
          {asset.title}
          <span className="sr-only"> (opent in een nieuw tabblad)</span>
        </a>
      )}
    </div>
  )
}
