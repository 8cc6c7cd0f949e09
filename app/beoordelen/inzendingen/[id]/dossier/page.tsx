import '@/components/assessing/coordinator/coordinator.css'
import type { Metadata } from 'next'
import { type CaseParams, openCase } from '@/app/beoordelen/inzendingen/[id]/open'
import { PageHead } from '@/components/redactie/PageHead'
import { Button } from '@/components/ui/Button'

export const metadata: Metadata = { title: 'Dossier' }

export default async function DossierPage({ params }: { params: CaseParams }) {
  const { submission, base, path } = await openCase(params, '/dossier')
  return (
    <>
      <PageHead
        title="Dossier"
        back={{ href: base, label: submission.title }}
        intro="Alles over deze inzending in één bestand. Je kunt het bewaren, doorsturen en afdrukken; er is geen internet voor nodig."
      />
      <div className="panels">
        <section className="panel" aria-labelledby="voor-kis">
          <h2 id="voor-kis">Voor KIS</h2>
          <p>
            Aanmelding, alle versies met de verschillen, alle opmerkingen met antwoorden, de beoordelingen en het gezamenlijk advies, interne notities,
            besluiten, berichten en het verloop met alle redenen. Stuur dit niet door buiten KIS.
          </p>
          <div className="message-buttons">
            <Button href={`${path}/bestand?voor=kis`} icon="download">
              Download voor KIS
            </Button>
          </div>
        </section>
        <section className="panel" aria-labelledby="voor-eigenaar">
          <h2 id="voor-eigenaar">Voor de eigenaar</h2>
          <p>
            Hetzelfde als de eigenaar zelf ziet: zonder interne notities, beoordelingen en namen van beoordelaars, en alleen met feedback die is vrijgegeven.
          </p>
          <div className="message-buttons">
            <Button href={`${path}/bestand?voor=eigenaar`} icon="download" variant="secondary">
              Download voor de eigenaar
            </Button>
          </div>
        </section>
      </div>
      <p className="muted">In het logboek staat wie een dossier downloadde.</p>
    </>
  )
}
