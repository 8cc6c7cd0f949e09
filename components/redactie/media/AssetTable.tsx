import { AssetNotes } from '@/components/redactie/media/AssetNotes'
import { Thumb } from '@/components/redactie/media/Thumb'
import { factsText } from '@/components/redactie/media/words'
import { formatDate } from '@/lib/dates'
import type { AssetItem } from '@/lib/media/shapes'
import { licences } from '@/lib/media/vocabulary'

export function AssetTable({ assets }: { assets: readonly AssetItem[] }) {
  return (
    <section className="rows-scroll" aria-label="Bestanden">
      <table className="rows asset-table">
        <thead>
          <tr>
            <th scope="col">Bestand</th>
            <th scope="col">Maker</th>
            <th scope="col">Licentie</th>
            <th scope="col">Toegevoegd</th>
            <th scope="col">Nog te doen</th>
          </tr>
        </thead>
        <tbody>
          {assets.map((asset) => (
            <tr key={asset.id}>
              <td>
                <div className="asset-row">
                  <Thumb asset={asset} />
                  <div>
                    <a href={`/redactie/media/${asset.id}`} className="rows-main">
                      {asset.title}
                    </a>
                    <div className="muted">{factsText(asset)}</div>
                  </div>
                </div>
              </td>
              <td>{asset.maker || <span className="muted">niet opgegeven</span>}</td>
              <td>{asset.licence ? licences[asset.licence].split(':')[0] : <span className="muted">niet opgegeven</span>}</td>
              <td>
                {formatDate(asset.createdAt)}
                {asset.uploader && <div className="muted">{asset.uploader}</div>}
              </td>
              <td>
                <AssetNotes asset={asset} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
