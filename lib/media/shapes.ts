import type { Consent, Licence } from '@/lib/media/vocabulary'

/** A file of the media library in a list. JSON-safe. `picture` is the address of a small version, for staff. */
export type AssetItem = {
  id: string
  kind: 'picture' | 'pdf'
  state: 'processing' | 'ready' | 'refused'
  problem: string | null
  name: string
  title: string
  description: string
  maker: string
  source: string
  licence: Licence | ''
  consent: Consent
  consentNote: string
  keywords: string[]
  width: number | null
  height: number | null
  pages: number | null
  bytes: number
  focusX: number
  focusY: number
  lock: number
  /** ISO 8601. */
  createdAt: string
  uploader: string | null
  trashed: boolean
  /** What a document points at: the picture, or the address of the file. */
  address: string
  /** How many documents use it. */
  uses: number
  /** What the one who asks may do. */
  mayChange: boolean
  mayRemove: boolean
}

export type AssetUsage = { documentId: string; title: string; kind: string; live: boolean; draft: boolean }

export type AssetPage = { items: AssetItem[]; next: string | null }

/** What became of one file that was sent. */
export type UploadResult = { name: string; asset: AssetItem; duplicate: boolean } | { name: string; problem: string }
