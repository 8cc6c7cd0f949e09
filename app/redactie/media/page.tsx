import '@/components/redactie/media/media.css'
import type { Metadata } from 'next'
import { AssetGrid } from '@/components/redactie/media/AssetGrid'
import { AssetTable } from '@/components/redactie/media/AssetTable'
import { LibraryFilter } from '@/components/redactie/media/LibraryFilter'
import { Uploader } from '@/components/redactie/media/Uploader'
import { PageHead } from '@/components/redactie/PageHead'
import { can } from '@/lib/auth/policy'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { countAssets, listAssets } from '@/lib/media/queries'
import { assetFilter } from '@/lib/media/schema'
import { formatNumber } from '@/lib/text'

export const metadata: Metadata = { title: 'Media' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function MediaPage({ searchParams }: Props) {
  const actor = actorOf(await requireUser('/redactie/media', 'media.read'))
  const given = Object.fromEntries(Object.entries(await searchParams).map(([name, value]) => [name, String(value ?? '')]))
  const filter = assetFilter.parse(given)
  const query = { ...filter, weergave: given.weergave === 'lijst' ? 'lijst' : '' }
  const [{ items, next }, { count, more }] = await Promise.all([listAssets(db(), actor, filter), countAssets(db(), actor, filter)])
  const link = (changes: Partial<typeof query>) =>
    `/redactie/media?${new URLSearchParams(Object.entries({ ...query, na: '', ...changes }).filter(([, value]) => value !== ''))}`
  return (
    <>
      <PageHead title="Media" intro="Foto’s, tekeningen en PDF’s voor de website. Van elk bestand staat vast wie het maakte en of het gebruikt mag worden." />
      {can(actor, 'media.upload') && <Uploader />}
      <LibraryFilter query={query} />
      <div className="asset-bar">
        <p role="status">
          {more ? `Meer dan ${formatNumber(count)}` : formatNumber(count)} {count === 1 && !more ? 'bestand' : 'bestanden'}
        </p>
        <nav aria-label="Weergave">
          <a href={link({ weergave: '' })} aria-current={query.weergave === '' ? 'true' : undefined}>
            Raster
          </a>
          <a href={link({ weergave: 'lijst' })} aria-current={query.weergave === 'lijst' ? 'true' : undefined}>
            Lijst
          </a>
        </nav>
      </div>
      {items.length === 0 && <p className="panel panel-quiet">Hier is niets gevonden. Zoek met minder woorden, of haal een filter weg.</p>}
      {query.weergave === 'lijst' ? items.length > 0 && <AssetTable assets={items} /> : <AssetGrid assets={items} />}
      {(filter.na || next) && (
        <nav className="asset-pages" aria-label="Bladzijden">
          {filter.na && <a href={link({})}>Naar de nieuwste</a>}
          {next && (
            <a href={link({ na: next })} rel="next">
              Oudere bestanden
            </a>
          )}
        </nav>
      )}
    </>
  )
}
