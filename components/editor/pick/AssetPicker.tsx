'use client'

import '@/components/redactie/media/media.css'
import { createRoot } from 'react-dom/client'
import { AssetDialog } from '@/components/editor/pick/AssetDialog'
import type { AssetItem } from '@/lib/media/shapes'
import { licenceCredit } from '@/lib/media/vocabulary'

/**
 * What is needed to put a picture in a document. `src` is the address, `width` and `height` the pixels of the original,
 * `licence` its name as it stands beside the picture, where that is asked.
 */
export type PickedPicture = { id: string; src: string; width: number; height: number; title: string; description: string; maker: string; licence: string }
/** The same of a PDF: what a download says of itself. */
export type PickedPdf = { id: string; url: string; title: string; bytes: number; pages: number | null }

/**
 * Asks for a picture of the media library in a dialog; it can be added there too. Answers null when the dialog is
 * closed without choosing; the focus is then back where it was.
 */
export async function pickAsset(): Promise<PickedPicture | null> {
  const asset = await askAsset('picture')
  if (!asset?.width || !asset.height) return null
  const { id, address: src, width, height, title, description, maker } = asset
  return { id, src, width, height, title, description, maker, licence: licenceCredit(asset.licence) }
}

/** The same for a PDF. */
export async function pickPdf(): Promise<PickedPdf | null> {
  const asset = await askAsset('pdf')
  return asset && { id: asset.id, url: asset.address, title: asset.title, bytes: asset.bytes, pages: asset.pages }
}

function askAsset(kind: 'picture' | 'pdf'): Promise<AssetItem | null> {
  const before = document.activeElement
  const place = document.createElement('div')
  ;(document.querySelector('.staff') ?? document.body).append(place)
  const root = createRoot(place)
  return new Promise((resolve) => {
    const close = (picked: AssetItem | null) => {
      root.unmount()
      place.remove()
      if (before instanceof HTMLElement) before.focus()
      resolve(picked)
    }
    root.render(<AssetDialog kind={kind} onClose={close} />)
  })
}
