import type { Metadata } from 'next'
import { StatisticsGroup } from '@/components/interventions/StatisticsGroup'
import { StatisticsSummary } from '@/components/interventions/StatisticsSummary'
import { Container } from '@/components/layout/Container'
import { PageHeader } from '@/components/layout/PageHeader'
import { Button } from '@/components/ui/Button'
import { isoDay } from '@/lib/dates'
import { gapMapPath } from '@/lib/interventions/gap-map-address'
import { statistics } from '@/lib/interventions/statistics'
import { currentCatalogue } from '@/lib/search/edition'

export const dynamic = 'force-dynamic'

const path = '/interventies/cijfers'
const title = 'Cijfers over de interventiedatabase'
const intro = 'Hoeveel interventies er zijn: per database, plek en vorm, en hoeveel ervan zijn onderbouwd, op effect onderzocht, gratis en actueel.'

export const metadata: Metadata = { title, description: intro, alternates: { canonical: path } }

export default async function StatisticsPage() {
  const figures = statistics(await currentCatalogue())
  return (
    <>
      <PageHeader
        title={title}
        label="Interventiedatabase"
        intro={<p>{intro}</p>}
        trail={[{ label: 'Interventies', href: '/interventies' }]}
        current="Cijfers"
      />
      <Container>
        <StatisticsSummary statistics={figures} today={isoDay(new Date())} />
        <div className="statistics-groups">
          {figures.groups.map((group) => (
            <StatisticsGroup key={group.id} group={group} total={figures.total} />
          ))}
        </div>
        <p className="gap-files">
          <Button href={`${path}/download`} variant="secondary" icon="download">
            Download deze cijfers (CSV)
          </Button>
          <Button href={gapMapPath} variant="quiet">
            Bekijk de witte vlekken
          </Button>
          <Button href="/interventies/uitleg" variant="quiet">
            Wat de kenmerken betekenen
          </Button>
          <Button href="/interventies/uitleg#gegevens" variant="quiet">
            Het hele register, zonder voorbeelden
          </Button>
        </p>
      </Container>
    </>
  )
}
