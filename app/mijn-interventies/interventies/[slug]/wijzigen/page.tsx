import '@/components/owners/after.css'
import type { Metadata } from 'next'
import { sendChange } from '@/app/mijn-interventies/interventies/[slug]/actions'
import { openIntervention } from '@/app/mijn-interventies/interventies/[slug]/open'
import { changeGroups } from '@/app/mijn-interventies/interventies/[slug]/wijzigen/groups'
import { GroupedForm } from '@/components/forms/GroupedForm'
import { PageHead } from '@/components/redactie/PageHead'
import { getPublishedById } from '@/lib/content/queries'
import { formOf } from '@/lib/owners/change-form'

export const metadata: Metadata = { title: 'Een wijziging doorgeven' }

export default async function ChangePage({ params }: { params: Promise<{ slug: string }> }) {
  const { page, home, path } = await openIntervention(params, '/wijzigen')
  const doc = page.path ? await getPublishedById(page.documentId) : null
  const back = { href: home, label: page.title }
  if (doc?.kind !== 'interventie')
    return <PageHead title="Een wijziging doorgeven" back={back} intro="Deze interventie staat nu niet online. Neem contact op met KIS als dat niet klopt." />
  return (
    <>
      <PageHead
        title="Een wijziging doorgeven"
        back={back}
        intro="Pas hieronder aan wat er veranderd is; de rest laat je staan. KIS kijkt ernaar, en daarna staat het online."
      />
      {page.changes.some(({ state }) => state === 'open') && (
        <p className="panel panel-quiet change-waiting">Er ligt al een wijziging van jullie bij KIS. Wat daarin staat, zie je hieronder nog niet.</p>
      )}
      <div className="change-form">
        <GroupedForm
          action={sendChange}
          path={path}
          hidden={{ interventie: page.slug }}
          groups={changeGroups(formOf(doc.content))}
          level={2}
          submit="Verstuur naar KIS"
          failed="Je wijziging is nog niet verstuurd"
        >
          <p className="muted">
            Doel, doelgroep, aanpak en onderbouwing zijn beoordeeld. Verandert daar iets aan, begin dan een{' '}
            <a href={`${home}#nieuwe-versie-kop`}>nieuwe versie</a>.
          </p>
        </GroupedForm>
      </div>
    </>
  )
}
