import type { Metadata } from 'next'
import { daysOf } from '@/app/redactie/logboek/shown'
import { AuditFilter } from '@/components/redactie/history/AuditFilter'
import { EventList } from '@/components/redactie/history/EventList'
import { PageHead } from '@/components/redactie/PageHead'
import { auditHref, eventGroups, readAuditQuery } from '@/lib/audit/filter'
import { readActors, readAudit } from '@/lib/audit/queries'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { eventTypes } from '@/lib/events/record'
import { wordsOf } from '@/lib/events/words'

export const metadata: Metadata = { title: 'Logboek' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const path = '/redactie/logboek'
const groups = Object.entries(eventGroups).map(([group, label]) => ({
  value: `${group}.*`,
  label,
  types: eventTypes.filter((type) => type.startsWith(`${group}.`)).map((type) => ({ value: type, label: wordsOf(type).label })),
}))

export default async function AuditPage({ searchParams }: Props) {
  const actor = actorOf(await requireUser(path, 'audit.read'))
  const query = readAuditQuery(await searchParams)
  const [{ events, next }, people] = await Promise.all([readAudit(db(), actor, query), readActors(db(), actor)])
  return (
    <>
      <PageHead
        title="Logboek"
        intro="Alles wat er gebeurde, het nieuwste eerst. Niemand kan hier iets wijzigen of weghalen."
        actions={<a href={auditHref(`${path}/download`, query, { voor: undefined })}>Download als CSV</a>}
      />
      <AuditFilter people={people.map(({ id, name }) => ({ value: id, label: name }))} groups={groups} query={query} />
      {events.length === 0 ? <p role="status">Er is niets gevonden. Maak het filter ruimer.</p> : <EventList days={daysOf(events)} />}
      <p className="events-more">
        {query.voor && <a href={auditHref(path, query, { voor: undefined })}>Naar het nieuwste</a>}{' '}
        {next && <a href={auditHref(path, query, { voor: next })}>Ouder</a>}
      </p>
    </>
  )
}
