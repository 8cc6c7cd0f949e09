import '@/components/redactie/lists/lists.css'
import '@/components/redactie/redirects/redirects.css'
import type { Metadata } from 'next'
import { importFile } from '@/app/redactie/omleidingen/actions'
import { PageHead } from '@/components/redactie/PageHead'
import { ImportFlow } from '@/components/redactie/redirects/ImportFlow'
import { requireUser } from '@/lib/auth/session'

export const metadata: Metadata = { title: 'Omleidingen importeren' }

export default async function ImportRedirectsPage() {
  await requireUser('/redactie/omleidingen/importeren', 'redirect.manage')
  return (
    <>
      <PageHead
        title="Omleidingen importeren"
        back={{ href: '/redactie/omleidingen', label: 'Omleidingen' }}
        intro="Je ziet eerst per regel wat er zou gebeuren. Pas als je dat goed vindt, wordt het gedaan."
      />
      <ImportFlow action={importFile} />
    </>
  )
}
