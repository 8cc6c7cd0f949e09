import { AssetNotes } from '@/components/redactie/media/AssetNotes'
import { Thumb } from '@/components/redactie/media/Thumb'
import { factsText } from '@/components/redactie/media/words'
import type { AssetItem } from '@/lib/media/shapes'

export function AssetGrid({ assets }: { assets: readonly AssetItem[] }) {
  return (
    <ul className="asset-grid">
      {assets.map((asset) => (
        <li key={asset.id} className="asset-card">
          <Thumb asset={asset} />
          <a href={`/redactie/media/${asset.id}`} className="asset-title">
            {asset.title}
          </a>
          <span className="muted">{asset.maker || factsText(asset)}</span>
          <AssetNotes asset={asset} />
        </li>
      ))}
    </ul>
  )
}
