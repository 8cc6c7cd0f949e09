import { Icon } from '@/components/ui/Icon'
import { thumbFile } from '@/lib/media/pictures'
import type { AssetItem } from '@/lib/media/shapes'

/** A small version of a picture; of a PDF only what it is. The title stands beside it, so it says nothing itself. */
export function Thumb({ asset: { id, kind, width, height } }: { asset: Pick<AssetItem, 'id' | 'kind' | 'width' | 'height'> }) {
  if (kind === 'pdf' || !width || !height)
    return (
      <span className="asset-thumb asset-thumb-pdf">
        <Icon name="book" />
        <span aria-hidden="true">PDF</span>
      </span>
    )
  return (
    <span className="asset-thumb">
      {/* biome-ignore lint/performance/noImgElement: the redactie sends no image component to the browser */}
      <img src={`/api/redactie/media/${id}/${thumbFile(width)}`} alt="" width={width} height={height} loading="lazy" decoding="async" />
    </span>
  )
}
