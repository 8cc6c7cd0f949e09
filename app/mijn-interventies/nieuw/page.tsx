import '@/components/submitting/registration.css'
import type { Metadata } from 'next'
import { sendOwnRegistration } from '@/app/mijn-interventies/nieuw/actions'
import { OwnRegistrationForm } from '@/components/forms/OwnRegistrationForm'
import { PageHead } from '@/components/redactie/PageHead'
import { requireUser } from '@/lib/auth/session'
import { formatDate, isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { claimableInterventions } from '@/lib/owners/claimable'
import { ownOrganisation } from '@/lib/owners/organisation'
import { dayText } from '@/lib/rounds/days'
import { publicRounds, roundToRegisterIn } from '@/lib/rounds/public'
import type { PublicRound } from '@/lib/rounds/shapes'
import { registrationOptions } from '@/lib/submissions/registration/registration-options'
import { findRequest } from '@/lib/submissions/registration/requests'

export const metadata: Metadata = { title: 'Interventie aanmelden' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const path = '/mijn-interventies/nieuw'
const back = { href: '/mijn-interventies', label: 'Mijn interventies' }

export default async function NewSubmissionPage({ searchParams }: Props) {
  const { aanvraag, ronde, interventie } = await searchParams
  const token = text(aanvraag)
  const user = await requireUser(token ? `${path}?aanvraag=${token}` : path, 'submission.register')
  const waiting = await findRequest(db(), token)
  const today = isoDay(new Date())
  const own = waiting?.request.email === user.email ? waiting : undefined
  const round = own?.round ?? (await roundToRegisterIn(db(), text(ronde) || undefined, today))
  if (!round)
    return (
      <>
        <PageHead title="Aanmelden kan nu niet" back={back} intro="Er is nu geen ronde waarin je een interventie kunt aanmelden. Er is elk jaar een ronde." />
        <p>
          <a href="/interventies/indienen#ronde">Bekijk de rondes en hun dagen</a>
        </p>
      </>
    )
  const organisation = await ownOrganisation(db(), user.id)
  return (
    <>
      <PageHead
        title="Meld een interventie aan"
        back={back}
        intro={`In ${round.title}${organisation ? `, voor ${organisation.name}` : ''}. Aanmelden kan tot en met ${formatDate(dayText(round.registrationUntil))}. Daarna kijkt KIS of je meedoet.`}
      />
      <OtherRounds rounds={own ? [] : (await publicRounds(db(), today)).filter(({ slug, status }) => status === 'registering' && slug !== round.slug)} />
      <OwnRegistrationForm
        action={sendOwnRegistration}
        path={path}
        options={registrationOptions(round.databases, await claimableInterventions(db()))}
        known={{
          ...own?.registration,
          ...(text(interventie) && { soort: 'nieuwe-versie', bestaand: text(interventie) }),
          ronde: round.slug,
          aanvraag: own ? token : '',
        }}
        asksOrganisation={!organisation}
      />
    </>
  )
}

function OtherRounds({ rounds }: { rounds: PublicRound[] }) {
  if (rounds.length === 0) return null
  return (
    <p className="muted other-rounds">
      Liever in een andere ronde?{' '}
      {rounds.map(({ slug, title }, index) => (
        <span key={slug}>
          {index > 0 && ', '}
          <a href={`${path}?ronde=${slug}`}>{title}</a>
        </span>
      ))}
    </p>
  )
}

function text(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value : ''
}
