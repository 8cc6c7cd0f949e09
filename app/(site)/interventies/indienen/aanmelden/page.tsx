import '@/components/submitting/registration.css'
import type { Metadata } from 'next'
import { sendRegistration } from '@/app/(site)/interventies/indienen/aanmelden/actions'
import { sharedPage } from '@/components/content/metadata'
import { RegistrationForm } from '@/components/forms/RegistrationForm'
import { Container } from '@/components/layout/Container'
import { PageHeader } from '@/components/layout/PageHeader'
import { RegistrationClosed, RegistrationSent, RegistrationTerms } from '@/components/submitting/RegistrationAround'
import { formatDate, isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { makeStamp } from '@/lib/forms/human'
import { claimableInterventions } from '@/lib/owners/claimable'
import { parseScan } from '@/lib/quickscan/quickscan-address'
import { dayText } from '@/lib/rounds/days'
import { roundToRegisterIn } from '@/lib/rounds/public'
import type { Params } from '@/lib/site/params'
import { site } from '@/lib/site/site'
import { requestDays } from '@/lib/submissions/commands/request-registration'
import { fromQuickscan, registrationOptions } from '@/lib/submissions/registration/registration-options'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Params> }

const path = '/interventies/indienen/aanmelden'
const heading = 'Meld je interventie aan'
const trail = [
  { label: 'Interventies', href: '/interventies' },
  { label: 'Indienen', href: '/interventies/indienen' },
]

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const params = await searchParams
  const round = await roundToRegisterIn(db(), roundIn(params), isoDay(new Date()))
  return {
    // The form says its own title: "Fout: …" is known there only.
    title: params.verzonden !== undefined ? 'Kijk in je mail' : round ? { absolute: '' } : 'Aanmelden kan nu niet',
    description: 'Meld je interventie aan voor de jaarlijkse ronde van het kennisplatform.',
    alternates: { canonical: '/interventies/indienen/aanmelden' },
    openGraph: { ...sharedPage, title: 'Meld je interventie aan' },
    robots: { index: false, follow: true },
  }
}

export default async function RegisterPage({ searchParams }: Props) {
  const params = await searchParams
  if (params.verzonden !== undefined) return <RegistrationSent trail={trail} days={requestDays} />
  const round = await roundToRegisterIn(db(), roundIn(params), isoDay(new Date()))
  if (!round) return <RegistrationClosed trail={trail} />
  return (
    <>
      <PageHeader
        title={heading}
        label={round.title}
        intro={<p>Het kost je een paar minuten. Aanmelden kan tot en met {formatDate(dayText(round.registrationUntil))}.</p>}
        trail={trail}
        current="Aanmelden"
      />
      <Container className="contact-grid">
        <RegistrationForm
          action={sendRegistration}
          title={`${heading} | ${site.shortName}`}
          path={`${path}?ronde=${round.slug}`}
          stamp={makeStamp()}
          options={registrationOptions(round.databases, await claimableInterventions(db()))}
          known={{ ronde: round.slug, ...fromQuickscan(parseScan(params).answers, round.databases) }}
        />
        <RegistrationTerms />
      </Container>
    </>
  )
}

function roundIn({ ronde }: Params): string | undefined {
  return typeof ronde === 'string' && ronde ? ronde : undefined
}
