import '@/components/redactie/lists/lists.css'
import type { Metadata } from 'next'
import { purge, restore } from '@/app/redactie/prullenbak/actions'
import { ListPages } from '@/components/redactie/lists/ListPages'
import { Reported } from '@/components/redactie/lists/Reported'
import { TrashTable } from '@/components/redactie/lists/TrashTable'
import { PageHead } from '@/components/redactie/PageHead'
import { can } from '@/lib/auth/policy'
import { actorOf, requireUser } from '@/lib/auth/session'
import { trashDays } from '@/lib/content/commands/trash'
import { db } from '@/lib/db/client'
import { listTrash } from '@/lib/redactie/trash'
import { countOf } from '@/lib/redactie/words'

export const metadata: Metadata = { title: 'Prullenbak' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function TrashPage({ searchParams }: Props) {
  const { na, melding } = await searchParams
  const actor = actorOf(await requireUser('/redactie/prullenbak', 'document.read'))
  const { rows, total, next } = await listTrash(db(), actor, typeof na === 'string' ? na : undefined)
  return (
    <>
      <PageHead
        title="Prullenbak"
        intro={`Wat hier staat, komt terug zoals het was: met adres, verwijzingen en geschiedenis. Na ${trashDays} dagen is het voorgoed weg.`}
      />
      <Reported report={melding} />
      <p className="list-total">{countOf(total, 'document', 'documenten')}</p>
      {rows.length === 0 ? (
        <p className="panel panel-quiet">De prullenbak is leeg. Weggooien kan in de lijst met documenten.</p>
      ) : (
        <TrashTable rows={rows} restore={restore} purge={can(actor, 'document.purge') ? purge : undefined} />
      )}
      <ListPages label="Bladeren" first={na ? '/redactie/prullenbak' : undefined} next={next && `/redactie/prullenbak?na=${next}`} />
    </>
  )
}
