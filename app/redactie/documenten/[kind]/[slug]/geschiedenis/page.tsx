import type { Metadata } from 'next'
import { type DocumentParams, found, openVersioned } from '@/app/redactie/documenten/[kind]/[slug]/versies/open'
import { daysOf } from '@/app/redactie/logboek/shown'
import { EventList } from '@/components/redactie/history/EventList'
import { PageHead } from '@/components/redactie/PageHead'
import { readHistory } from '@/lib/audit/queries'
import { db } from '@/lib/db/client'

export const metadata: Metadata = { title: 'Geschiedenis' }

type Props = { params: DocumentParams; searchParams: Promise<{ voor?: string | string[] }> }

export default async function HistoryPage({ params, searchParams }: Props) {
  const { actor, doc, base } = await openVersioned(params, 'geschiedenis')
  const { voor } = await searchParams
  const before = typeof voor === 'string' && /^\d{1,18}$/.test(voor) ? voor : undefined
  const { events, next } = await found(readHistory(db(), actor, doc.id, before))
  return (
    <>
      <PageHead
        title="Geschiedenis"
        back={{ href: base, label: doc.title }}
        intro="Wie wat deed en wanneer, het nieuwste eerst. Niemand kan dit wijzigen."
        actions={<a href={`${base}/versies`}>Versies bekijken en vergelijken</a>}
      />
      {events.length === 0 ? <p>Er is nog niets gebeurd.</p> : <EventList days={daysOf(events)} own={doc.id} />}
      {next && (
        <p className="events-more">
          <a href={`${base}/geschiedenis?voor=${next}`}>Ouder</a>
        </p>
      )}
    </>
  )
}
