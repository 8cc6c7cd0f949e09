import type { Metadata } from 'next'
import { RoutePage } from '@/components/submitting/RoutePage'
import { isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { criteriaOf, currentCriteria } from '@/lib/reviews/criteria'
import { agendaOf } from '@/lib/rounds/agenda'
import { publicRounds } from '@/lib/rounds/public'

export const dynamic = 'force-dynamic'
const title = 'Je interventie indienen'
const intro =
  'Heb je een aanpak die werkt, en mogen anderen die gebruiken? Elk jaar is er een ronde waarin je haar beschrijft, feedback krijgt van onderzoekers en een plek in de database kunt krijgen. Wij helpen je op weg.'
export const metadata: Metadata = { title, description: intro, alternates: { canonical: '/interventies/indienen' } }

/** Made anew when a round is opened or changed, and every night: it depends on the day. */
export default async function SubmittingPage() {
  const today = isoDay(new Date())
  const rounds = await publicRounds(db(), today)
  const current = rounds.find(({ status }) => status === 'registering') ?? rounds[0]
  return (
    <RoutePage
      title={title}
      intro={intro}
      rounds={rounds.map((round) => ({ round, agenda: agendaOf(round, today) }))}
      criteria={criteriaOf(current?.criteriaVersion ?? currentCriteria)}
    />
  )
}
