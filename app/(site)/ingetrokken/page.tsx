import type { Metadata } from 'next'
import type { PageProps } from '@/app/(site)/SearchableList'
import { ErrorPage } from '@/components/overviews/ErrorPage'
import { DocumentCard } from '@/components/ui/Card'
import { getWithdrawn } from '@/lib/content/queries'
import { formatDate } from '@/lib/dates'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Deze pagina is ingetrokken', robots: { index: false } }

export default async function WithdrawnPage({ searchParams }: PageProps) {
  const { pad } = await searchParams
  const withdrawn = typeof pad === 'string' ? await getWithdrawn(pad) : null
  if (!withdrawn) return <FormerSite />
  const { title, kind, reason, on, replacement } = withdrawn
  return (
    <ErrorPage seed={title} label={`${kind}, ingetrokken op ${formatDate(on)}`} title={title}>
      <p>Deze pagina stond hier, en is met opzet weggehaald. {reason}</p>
      {replacement ? (
        <div>
          <h2 className="mb-3 text-xl">Dit komt ervoor in de plaats</h2>
          <DocumentCard doc={replacement} level={3} />
        </div>
      ) : (
        <p>
          Er komt niets voor in de plaats. Heb je de tekst nodig, bijvoorbeeld omdat je ernaar verwijst? <a href="/over-kis/contact">Vraag ernaar bij KIS.</a>
        </p>
      )}
    </ErrorPage>
  )
}

/** Addresses of the site before this one that nothing replaces. */
function FormerSite() {
  return (
    <ErrorPage seed="ingetrokken" label="Vervallen (410)" title="Deze pagina is er niet meer">
      <p>Dit adres hoort bij de vorige website van KIS. Veel van wat daar stond, vind je hier op een andere plek. Zoek op de titel of het onderwerp.</p>
      <p>
        Vind je het niet terug? <a href="/over-kis/contact">Vraag ernaar bij KIS.</a>
      </p>
      <div data-suggest="" hidden>
        <h2 className="text-xl">Bedoelde je dit?</h2>
        <ul className="mt-2" />
      </div>
    </ErrorPage>
  )
}
