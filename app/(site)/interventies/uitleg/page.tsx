import type { Metadata } from 'next'
import { JsonLd } from '@/components/content/JsonLd'
import { Explanation } from '@/components/interventions/Explanation'
import { readEnv } from '@/lib/env'
import { registerDataset, registerLicence, registerPath } from '@/lib/interventions/register'

export const dynamic = 'force-dynamic'
const title = 'Zo lees je de interventiedatabase'
const intro = 'Wat de tekens, klassen en labels zeggen, volgens welke regel, en wat je met de gegevens mag doen.'
export const metadata: Metadata = { title, description: intro, alternates: { canonical: '/interventies/uitleg' } }

export default function ExplanationPage() {
  return (
    <>
      <Explanation title={title} intro={intro} licence={registerLicence} registerHref={registerPath} />
      <JsonLd data={{ '@context': 'https://schema.org', ...registerDataset(readEnv().siteUrl) }} />
    </>
  )
}
