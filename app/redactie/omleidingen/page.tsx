import '@/components/redactie/lists/lists.css'
import '@/components/redactie/redirects/redirects.css'
import type { Metadata } from 'next'
import { remove } from '@/app/redactie/omleidingen/actions'
import { ListPages } from '@/components/redactie/lists/ListPages'
import { Reported } from '@/components/redactie/lists/Reported'
import { PageHead } from '@/components/redactie/PageHead'
import { RedirectTable } from '@/components/redactie/redirects/RedirectTable'
import { Button } from '@/components/ui/Button'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { withoutSigns } from '@/lib/redactie/schema'
import { countOf } from '@/lib/redactie/words'
import { listRedirects } from '@/lib/redirects/queries'

export const metadata: Metadata = { title: 'Omleidingen' }

const path = '/redactie/omleidingen'
type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function RedirectsPage({ searchParams }: Props) {
  const params = await searchParams
  const actor = actorOf(await requireUser(path, 'redirect.manage'))
  const [q, na, voor] = [params.q, params.na, params.voor].map((value) =>
    typeof value === 'string' ? withoutSigns(value.slice(0, 1_000)) || undefined : undefined,
  )
  const { rows, total, previous, next } = await listRedirects(db(), actor, { q, after: na, before: voor })
  const href = (place: Record<string, string>) => `${path}?${new URLSearchParams({ ...(q && { q }), ...place })}`
  return (
    <>
      <PageHead
        title="Omleidingen"
        intro="Oude adressen die mensen nog gebruiken. Krijgt een document een ander adres, dan komt er vanzelf een omleiding; die staan hier niet bij."
        actions={
          <>
            <Button href={`${path}/nieuw`}>Nieuwe omleiding</Button>
            <Button variant="secondary" href={`${path}/importeren`}>
              Importeer CSV
            </Button>
            <Button variant="secondary" icon="download" href={`${path}/download`}>
              Exporteer CSV
            </Button>
          </>
        }
      />
      <Reported report={params.melding} />
      <search>
        <form method="get" action={path} className="filter-bar">
          <label className="list-words">
            Deel van een adres
            <input type="search" name="q" defaultValue={q} className="control" />
          </label>
          <Button type="submit">Zoek</Button>
        </form>
      </search>
      <p role="status" className="list-total">
        {countOf(total, 'omleiding', 'omleidingen')}
      </p>
      {rows.length > 0 && <RedirectTable rows={rows} remove={remove} />}
      {rows.length === 0 && (
        <p className="panel panel-quiet">
          {q
            ? 'Geen omleiding heeft dit in haar adres. Zoek met minder.'
            : 'Er zijn nog geen omleidingen. Voeg er een toe, of importeer een bestand van de vorige website.'}
        </p>
      )}
      <ListPages label="Bladeren" previous={previous && href({ voor: previous })} next={next && href({ na: next })} />
    </>
  )
}
