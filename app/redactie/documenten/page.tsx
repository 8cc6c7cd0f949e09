import '@/components/redactie/lists/lists.css'
import type { Metadata } from 'next'
import { bulk, confirmStillRight } from '@/app/redactie/documenten/actions'
import { BulkFlow } from '@/components/redactie/lists/BulkFlow'
import { DocumentFilters } from '@/components/redactie/lists/DocumentFilters'
import { DocumentTable } from '@/components/redactie/lists/DocumentTable'
import { ListEmpty } from '@/components/redactie/lists/ListEmpty'
import { ListPages } from '@/components/redactie/lists/ListPages'
import { OneClick } from '@/components/redactie/lists/OneClick'
import { Reported } from '@/components/redactie/lists/Reported'
import { RowMenu } from '@/components/redactie/lists/RowMenu'
import { Views } from '@/components/redactie/lists/Views'
import { PageHead } from '@/components/redactie/PageHead'
import { Button } from '@/components/ui/Button'
import { type Actor, can } from '@/lib/auth/policy'
import { actorOf, requireUser } from '@/lib/auth/session'
import { workState } from '@/lib/content/states'
import { isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { listDocuments } from '@/lib/redactie/documents'
import { operationsOf } from '@/lib/redactie/operations-for'
import { listPeople } from '@/lib/redactie/people'
import { type DocumentQuery, documentsHref, isFiltered, readDocumentQuery } from '@/lib/redactie/schema'
import { type ListedDocument, mostCounted } from '@/lib/redactie/shapes'
import { listThemes } from '@/lib/redactie/themes'
import { countOf } from '@/lib/redactie/words'

export const metadata: Metadata = { title: 'Documenten' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function DocumentsPage({ searchParams }: Props) {
  const params = await searchParams
  const query = readDocumentQuery(params)
  const here = documentsHref(query, { na: query.na, voor: query.voor })
  const actor = actorOf(await requireUser(here, 'document.read'))
  const [page, people, themes] = await Promise.all([listDocuments(db(), actor, query), listPeople(db(), actor), listThemes(db(), actor)])
  const today = isoDay(new Date())
  return (
    <BulkFlow action={bulk} operations={operationsOf(actor)} options={{ people, themes }} ids={page.rows.map(({ id }) => id)} back={here}>
      <PageHead title="Documenten" actions={can(actor, 'document.create') && <Button href="/redactie/documenten/nieuw">Nieuw document</Button>} />
      <Reported report={params.melding} />
      <Views query={query} />
      <DocumentFilters query={query} people={people} themes={themes} />
      <p role="status" className="list-total">
        {page.total === undefined ? `Meer dan ${countOf(mostCounted, 'document', 'documenten')}` : countOf(page.total, 'document', 'documenten')}
      </p>
      {page.rows.length === 0 ? (
        <ListEmpty filtered={isFiltered(query)} />
      ) : (
        <DocumentTable rows={page.rows} query={query} today={today} actions={(row) => <Actions row={row} actor={actor} here={here} today={today} />} />
      )}
      <ListPages label="Bladeren" {...pageLinks(query, page)} />
    </BulkFlow>
  )
}

function pageLinks(query: DocumentQuery, { previous, next }: { previous?: string; next?: string }) {
  return { previous: previous && documentsHref(query, { voor: previous }), next: next && documentsHref(query, { na: next }) }
}

type ActionsProps = { row: ListedDocument; actor: Actor; here: string; today: string }

/** What this person can do to this document: nothing that would be refused. */
function Actions({ row, actor, here, today }: ActionsProps) {
  const { id, title, ownerId, draftState, status, reviewOn, path } = row
  const subject = { ownerId, state: workState(draftState) }
  const publishes = can(actor, 'document.publish', subject) || can(actor, 'document.submit', subject) || can(actor, 'document.approve', subject)
  const due = reviewOn !== null && reviewOn <= today && status === 'published' && can(actor, 'document.confirmChecked', subject)
  const links = [
    ...(publishes ? [{ href: `/redactie/documenten/${id}/publiceren`, label: draftState === 'review' ? 'Beoordelen' : 'Insturen of publiceren' }] : []),
    { href: `/redactie/documenten/${id}/voorbeeld`, label: 'Voorbeeld' },
    { href: `/redactie/documenten/${id}/versies`, label: 'Versies' },
    { href: `/redactie/documenten/${id}/geschiedenis`, label: 'Geschiedenis' },
    ...(path ? [{ href: path, label: 'Op de website' }] : []),
  ]
  return (
    <>
      {due && <OneClick action={confirmStillRight} fields={{ id, terug: here }} label="Nog actueel" about={title} />}
      <RowMenu title={title} links={links} />
    </>
  )
}
