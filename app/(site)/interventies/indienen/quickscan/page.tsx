import type { Metadata } from 'next'
import { QuickscanForm } from '@/components/submitting/QuickscanForm'
import { QuickscanOutcome } from '@/components/submitting/QuickscanOutcome'
import { isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import type { Answers } from '@/lib/quickscan/quickscan'
import { answerParams, parseScan, scanHref, unanswered } from '@/lib/quickscan/quickscan-address'
import { advise } from '@/lib/quickscan/quickscan-advice'
import { questions } from '@/lib/quickscan/quickscan-questions'
import { roundToRegisterIn } from '@/lib/rounds/public'
import type { Params } from '@/lib/site/params'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Params> }

/** The questions are for search engines; the answers of somebody are not. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { answers, done } = parseScan(await searchParams)
  const open = done && unanswered(answers).length > 0
  const advised = done && !open
  return {
    title: advised ? 'Je advies, Quickscan' : `${open ? 'Fout: ' : ''}Is je interventie klaar om in te dienen? Quickscan`,
    description: 'Tien vragen zeggen of je interventie klaar is voor de database van KIS, wat je anders eerst kunt doen, en of een andere databank beter past.',
    alternates: { canonical: scanHref({ answers, done }) },
    robots: Object.keys(answers).length === 0 ? undefined : { index: false, follow: true },
  }
}

export default async function QuickscanPage({ searchParams }: Props) {
  const { answers, done } = parseScan(await searchParams)
  const open = done ? unanswered(answers) : []
  if (!done || open.length > 0) return <QuickscanForm questions={questions} answers={answers} unanswered={open} />
  const advice = advise(answers)
  return <QuickscanOutcome advice={advice} changeHref={scanHref({ answers, done: false })} registerHref={await registerHref(answers, advice.database)} />
}

/** To registering with the answers, in a round for this database if there is one. */
async function registerHref(answers: Answers, database: string | undefined): Promise<string | undefined> {
  const round = await roundToRegisterIn(db(), undefined, isoDay(new Date()), database)
  return round ? `/interventies/indienen/aanmelden?ronde=${round.slug}&${answerParams(answers)}` : undefined
}
