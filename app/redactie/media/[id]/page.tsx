import '@/components/redactie/media/media.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AssetForm } from '@/components/redactie/media/AssetForm'
import { RemoveAsset } from '@/components/redactie/media/RemoveAsset'
import { UsageList } from '@/components/redactie/media/UsageList'
import { factsText } from '@/components/redactie/media/words'
import { PageHead } from '@/components/redactie/PageHead'
import { actorOf, requireUser } from '@/lib/auth/session'
import { formatDate } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { NotFoundError } from '@/lib/errors'
import { readAsset } from '@/lib/media/queries'
import { assetId } from '@/lib/media/schema'
import { readUsage } from '@/lib/media/usage'
import { assetKinds } from '@/lib/media/vocabulary'

export const metadata: Metadata = { title: 'Bestand' }

export default async function AssetPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const actor = actorOf(await requireUser(`/redactie/media/${id}`, 'media.read'))
  const asset = assetId.safeParse(id).success ? await readAsset(db(), actor, id).catch(missing) : notFound()
  const usage = await readUsage(db(), id)
  const where = { href: '/redactie/media', label: 'Media' }
  const origin = [assetKinds[asset.kind], factsText(asset), `toegevoegd op ${formatDate(asset.createdAt)}${asset.uploader ? ` door ${asset.uploader}` : ''}`]
  return (
    <>
      <PageHead
        title={asset.title}
        back={where}
        intro={origin.join(' · ')}
        actions={asset.mayRemove && <RemoveAsset id={asset.id} title={asset.title} trashed={asset.trashed} />}
      />
      {asset.trashed && <p className="panel panel-quiet asset-remark">Dit bestand staat in de prullenbak. Nieuwe documenten kunnen het niet gebruiken.</p>}
      {asset.state === 'processing' && <p className="panel panel-quiet asset-remark">Dit bestand wordt nog klaargemaakt. Dat duurt meestal enkele seconden.</p>}
      {asset.problem && <p className="panel panel-quiet asset-remark">{asset.problem}</p>}
      {asset.kind === 'pdf' && asset.state !== 'refused' && (
        <p className="asset-remark">
          <a href={`/api/redactie/media/${asset.id}/bestand.pdf`}>Bekijk de PDF</a>
        </p>
      )}
      <AssetForm asset={asset} />
      <section className="asset-usage" aria-labelledby="gebruik">
        <h2 id="gebruik">Waar het staat</h2>
        {usage.length > 0 ? <UsageList usage={usage} /> : <p className="muted">Nergens: geen document gebruikt dit bestand.</p>}
      </section>
    </>
  )
}

function missing(error: unknown): never {
  if (error instanceof NotFoundError) notFound()
  throw error
}
