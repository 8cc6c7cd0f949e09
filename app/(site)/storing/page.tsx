import type { Metadata } from 'next'
import { ErrorPage } from '@/components/overviews/ErrorPage'

export const dynamic = 'force-static'
export const metadata: Metadata = { title: 'Er ging iets mis', robots: { index: false } }

export default function FailurePage() {
  return (
    <ErrorPage seed="storing" label="Storing (500)" title="Er ging bij ons iets mis">
      <p>Het ligt niet aan jou. De fout is vastgelegd, zodat we haar kunnen oplossen.</p>
      <p>
        Laad de pagina over een minuut opnieuw, of begin bij de <a href="/">startpagina</a>. Blijft het misgaan?{' '}
        <a href="/over-kis/contact">Neem contact op.</a>
      </p>
    </ErrorPage>
  )
}
