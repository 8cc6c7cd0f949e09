'use client'

import { useMemo } from 'react'
import { DropZone } from '@/components/redactie/media/DropZone'
import { SharedRights } from '@/components/redactie/media/SharedRights'
import { UploadList } from '@/components/redactie/media/UploadList'
import { type Upload, useUploads } from '@/components/redactie/media/useUploads'
import { filesText } from '@/components/redactie/media/words'
import type { AssetItem } from '@/lib/media/shapes'

type Props = { only?: 'picture' | 'pdf' /** In a dialog: what was added can be used at once. */; onPick?: (asset: AssetItem) => void }

/** Adds files to the media library: each is checked by itself, and what is known of all of them is asked at once. */
export function Uploader({ only, onPick }: Props) {
  const { uploads, add, stop, again, change } = useUploads()
  const added = useMemo(() => uploads.flatMap(({ state, asset }) => (state === 'added' && asset ? asset : [])), [uploads])
  const underWay = uploads.filter(({ state }) => state === 'waiting' || state === 'sending').length
  return (
    <section className="uploader" aria-label="Bestanden toevoegen">
      <DropZone onFiles={add} only={only} />
      <p role="status" className="sr-only">
        {summary(uploads, underWay)}
      </p>
      {uploads.length > 0 && <UploadList uploads={uploads} onStop={stop} onAgain={again} onPick={onPick} />}
      {added.length > 0 && underWay === 0 && (
        <SharedRights
          assets={added}
          onSaved={(results) => {
            for (const { key, asset } of uploads) {
              const lock = results.find(({ id }) => id === asset?.id)?.lock
              if (asset && lock !== undefined) change(key, { asset: { ...asset, lock } })
            }
          }}
        />
      )}
      {added.length > 0 && underWay === 0 && !onPick && (
        <p>
          <a href="/redactie/media">Toon {added.length === 1 ? 'het' : 'ze'} in de bibliotheek</a>
        </p>
      )}
    </section>
  )
}

function summary(uploads: readonly Upload[], underWay: number): string {
  if (uploads.length === 0) return ''
  if (underWay > 0) return `${filesText(underWay)} onderweg`
  const added = uploads.filter(({ state }) => state === 'added').length
  const wrong = uploads.filter(({ state }) => state === 'refused' || state === 'failed').length
  return [`${filesText(added)} toegevoegd`, wrong > 0 ? `${filesText(wrong)} niet` : ''].filter(Boolean).join(', ')
}
