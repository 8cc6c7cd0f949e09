import type { Metadata } from 'next'
import { PageHeader } from '@/components/layout/PageHeader'
import { CurrentThemes } from '@/components/overviews/CurrentThemes'
import { FormerThemes } from '@/components/overviews/FormerThemes'
import { listPublished } from '@/lib/content/queries'

export const dynamic = 'force-dynamic'
const intro =
  'Een thema brengt bijeen wat we weten over één onderwerp: gidsen, publicaties, projecten en interventies. Ook van eerdere thema’s blijft alles te vinden.'
export const metadata: Metadata = { title: 'Thema’s', description: intro, alternates: { canonical: '/themas' } }

export default async function ThemesPage() {
  const themes = (await listPublished('thema')).sort((a, b) => (a.content.number ?? 99) - (b.content.number ?? 99))
  const overview = themes.map(({ content: { accent, period, status }, ...theme }) => ({ ...theme, accent, period, status }))
  return (
    <>
      <PageHeader title="Thema’s" intro={<p>{intro}</p>} current="Thema’s" />
      <CurrentThemes themes={overview.filter(({ status }) => status === 'actief')} />
      <FormerThemes themes={overview.filter(({ status }) => status !== 'actief')} />
    </>
  )
}
