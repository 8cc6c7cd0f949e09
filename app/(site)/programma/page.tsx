import type { Metadata } from 'next'
import { PageHeader } from '@/components/layout/PageHeader'
import { ProgrammeOverview, type ProgrammeSummary, type YearCount } from '@/components/overviews/ProgrammeOverview'
import { listPublished } from '@/lib/content/queries'
import { scopes } from '@/lib/search/scopes'
import { searchHref } from '@/lib/search/search'

export const dynamic = 'force-dynamic'
const intro = 'Wat KIS doet, staat in een programma voor meer jaren en in een plan per jaar. Hier zie je welke programmalijnen en projecten daarbij horen.'
export const metadata: Metadata = { title: 'Programma', description: intro, alternates: { canonical: '/programma' } }

export default async function ProgrammesPage() {
  return (
    <>
      <PageHeader title="Programma" intro={<p>{intro}</p>} current="Programma" />
      <ProgrammeOverview programmes={await programmeTree()} />
    </>
  )
}

async function programmeTree(): Promise<ProgrammeSummary[]> {
  const [programmes, lines, projects] = await Promise.all([listPublished('programma'), listPublished('programmalijn'), listPublished('project')])
  const newestFirst = programmes.sort((a, b) => b.content.period.localeCompare(a.content.period))
  const summaryOf = ({ content, ...link }: (typeof programmes)[number]): ProgrammeSummary => ({
    ...link,
    lines: lines
      .filter((line) => line.content.programme === link.id)
      .map(({ content: { number }, ...line }) => ({ ...line, number }))
      .sort((a, b) => a.number - b.number),
    years: yearCounts(
      link.id,
      projects.filter((project) => project.content.programme === link.id).flatMap((project) => project.content.years),
    ),
    plans: newestFirst.filter((plan) => plan.content.parent === link.id).map(summaryOf),
  })
  return newestFirst.filter(({ content }) => !content.parent).map(summaryOf)
}

function yearCounts(programme: string, years: number[]): YearCount[] {
  return [...Map.groupBy(years, (year) => year)]
    .sort(([a], [b]) => a - b)
    .map(([year, all]) => ({ year, total: all.length, href: projectsHref(programme, year) }))
}

function projectsHref(programme: string, year: number): string {
  const { projecten } = scopes
  return searchHref(projecten, { q: '', filters: { programma: [programme], jaar: [String(year)] }, sort: projecten.defaultSort, page: 1 })
}
