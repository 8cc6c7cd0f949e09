import type { Metadata } from 'next'
import { GapMapDrawing } from '@/components/interventions/GapMapDrawing'
import { GapMapForm } from '@/components/interventions/GapMapForm'
import { GapMapGaps } from '@/components/interventions/GapMapGaps'
import { GapMapReading } from '@/components/interventions/GapMapReading'
import { GapMapTable } from '@/components/interventions/GapMapTable'
import { Container } from '@/components/layout/Container'
import { PageHeader } from '@/components/layout/PageHeader'
import { Button } from '@/components/ui/Button'
import { gapMapColumns, gapMapFilePath, gapMapHref, gapMapRows, parseGapMap } from '@/lib/interventions/gap-map-address'
import { getGapMap } from '@/lib/interventions/gap-map-query'
import { countExamples } from '@/lib/interventions/statistics'
import { currentCatalogue } from '@/lib/search/edition'
import type { Params } from '@/lib/site/params'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Params> }

const title = 'Witte vlekken'
const intro =
  'Waar zijn al interventies, en waar nog niet? Deze kaart zet werkzame mechanismen of doelen naast plekken of doelgroepen, en telt wat er in de database staat.'

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const axes = parseGapMap(await searchParams)
  const what = `${gapMapRows[axes.rows].many} en ${gapMapColumns[axes.columns].many}`.toLowerCase()
  return { title: `${title} in de interventiedatabase: ${what}`, description: intro, alternates: { canonical: gapMapHref(axes) } }
}

export default async function GapMapPage({ searchParams }: Props) {
  const axes = parseGapMap(await searchParams)
  const map = await getGapMap(axes)
  return (
    <>
      <PageHeader title={title} label="Interventiedatabase" intro={<p>{intro}</p>} trail={[{ label: 'Interventies', href: '/interventies' }]} current={title} />
      <Container className="gap-page">
        <GapMapForm axes={axes} />
        <GapMapTable map={map} />
        <p className="gap-files">
          <Button href={gapMapHref(axes, gapMapFilePath)} variant="secondary" icon="download">
            Download deze tabel (CSV)
          </Button>
          <Button href="/interventies/cijfers" variant="quiet">
            Meer cijfers over de database
          </Button>
          <Button href="/interventies/uitleg#gegevens" variant="quiet">
            Het hele register, zonder voorbeelden
          </Button>
        </p>
        <GapMapReading map={map} examples={countExamples(await currentCatalogue())} />
        <GapMapGaps map={map} />
        <div>
          <h2 id="tekening">De kaart getekend</h2>
          <p className="measure mt-3">Hoe groter de stip, hoe meer interventies. Waar geen stip staat, is een witte vlek. De getallen zijn die van de tabel.</p>
          <GapMapDrawing map={map} />
        </div>
      </Container>
    </>
  )
}
