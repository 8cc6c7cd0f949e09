'use client'

import { PageHead } from '@/components/redactie/PageHead'

/** What went wrong is in the log of the server; here stands what to do. */
export default function FailedPage() {
  return (
    <>
      <title>Er ging iets mis | KIS</title>
      <PageHead
        title="Deze pagina lukt even niet"
        intro="Er is niets van je werk verloren gegaan. Laad de pagina opnieuw. Blijft het misgaan, meld het bij een beheerder."
      />
      <p>
        <a href="/redactie">Naar je overzicht</a>
      </p>
    </>
  )
}
