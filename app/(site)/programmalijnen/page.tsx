import type { Metadata } from 'next'
import { Container } from '@/components/layout/Container'
import { PageHeader } from '@/components/layout/PageHeader'
import { DocumentCard } from '@/components/ui/Card'
import { listPublished } from '@/lib/content/queries'

export const dynamic = 'force-dynamic'
const intro = 'Een programmalijn is een onderwerp waar KIS een paar jaar aan werkte, met eigen vragen, een eigen ambitie en eigen projecten.'
export const metadata: Metadata = { title: 'Programmalijnen', description: intro, alternates: { canonical: '/programmalijnen' } }

export default async function ProgrammeLinesPage() {
  const lines = (await listPublished('programmalijn')).sort((a, b) => a.content.number - b.content.number)
  const periods = [...Map.groupBy(lines, (line) => line.content.period)].sort(([a], [b]) => b.localeCompare(a))
  return (
    <>
      <PageHeader title="Programmalijnen" intro={<p>{intro}</p>} trail={[{ label: 'Programma', href: '/programma' }]} current="Programmalijnen" />
      <Container>
        {periods.map(([period, list]) => (
          <section key={period} aria-labelledby={`periode-${period}`} className="mb-14">
            <h2 id={`periode-${period}`} className="mb-6">
              {period}
            </h2>
            <ol className="card-list md:grid-cols-2">
              {list.map(({ content: _, ...line }) => (
                <li key={line.id}>
                  <DocumentCard doc={line} />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </Container>
    </>
  )
}
