import type { Metadata } from 'next'
import { JsonLd } from '@/components/content/JsonLd'
import { Doors } from '@/components/home/Doors'
import { Guides } from '@/components/home/Guides'
import { Hero } from '@/components/home/Hero'
import { HowKisWorks } from '@/components/home/HowKisWorks'
import { News } from '@/components/home/News'
import { Themes } from '@/components/home/Themes'
import { siteJsonLd } from '@/lib/content/jsonLd'
import { listPublished, listRecent } from '@/lib/content/queries'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: { absolute: 'Kennisplatform Inclusief Samenleven (KIS)' }, alternates: { canonical: '/' } }

export default async function HomePage() {
  const [recent, guides, themes] = await Promise.all([listRecent(6), listPublished('kennisgids'), listPublished('thema')])
  const active = themes
    .filter(({ content }) => content.status === 'actief' && content.number !== undefined)
    .sort((a, b) => (a.content.number ?? 0) - (b.content.number ?? 0))
  return (
    <>
      <Hero />
      <Doors />
      <Themes themes={active.map(({ content, ...theme }) => ({ ...theme, accent: content.accent }))} />
      <Guides guides={guides.map(({ content, ...guide }) => ({ ...guide, subtitle: content.subtitle }))} />
      <News items={recent} />
      <HowKisWorks />
      <JsonLd data={siteJsonLd()} />
    </>
  )
}
