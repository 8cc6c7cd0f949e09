'use client'

import { FieldList } from '@/components/editor/fields/FieldList'
import { pickPdf } from '@/components/editor/pick/AssetPicker'
import { useEditorStore } from '@/components/editor/store'
import { Button } from '@/components/ui/Button'
import type { BlockOf } from '@/lib/content/blocks'
import { blockFields } from '@/lib/editor/describe'
import type { Path } from '@/lib/editor/field-spec'
import { sizeText } from '@/lib/files/rules'

/** A file to download: a PDF of the media library, whose address and size follow from it, or one that stands elsewhere. */
export function DownloadForm({ path }: { path: Path }) {
  const store = useEditorStore()
  const choose = async () => {
    const picked = await pickPdf()
    if (!picked) return
    const download = store.get(path) as Partial<BlockOf<'download'>>
    store.set(path, { ...download, title: download.title || picked.title, url: picked.url, format: 'PDF', size: sizeText(picked.bytes) })
  }
  return (
    <div className="form">
      <p>
        <Button variant="secondary" onClick={choose}>
          Kies een PDF uit de mediabibliotheek
        </Button>
      </p>
      <FieldList fields={blockFields.download} path={path} />
    </div>
  )
}
