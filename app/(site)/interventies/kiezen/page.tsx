import type { Metadata } from 'next'
import type { PageProps } from '@/app/(site)/SearchableList'
import { ChooserOutcome } from '@/components/interventions/ChooserOutcome'
import { ChooserQuestion } from '@/components/interventions/ChooserQuestion'
import { slugOf } from '@/lib/content/id'
import { choose, countAnswers } from '@/lib/interventions/choose'
import { answersTo, choiceHref, type Outcome, parseChoice, questions } from '@/lib/interventions/chooser'
import { selectionHref } from '@/lib/interventions/selection'
import { searchHref } from '@/lib/search/address'
import { scopes } from '@/lib/search/scopes'

export const dynamic = 'force-dynamic'

/** The first question is for search engines; the answers of somebody are not. */
export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const choice = parseChoice(await searchParams)
  const question = questions[choice.step - 1]
  const begins = choice.step === 1 && Object.keys(choice.query.filters).length === 0
  return {
    title: question ? `${question.title} Vraag ${choice.step} van ${questions.length}, Help me kiezen` : 'Wat bij je past, Help me kiezen',
    description: 'Zes korte vragen brengen je bij interventies die passen bij jouw situatie, met de redenen erbij.',
    alternates: { canonical: choiceHref(choice) },
    robots: begins ? undefined : { index: false, follow: true },
  }
}

export default async function ChooserPage({ searchParams }: PageProps) {
  const choice = parseChoice(await searchParams)
  const question = questions[choice.step - 1]
  const listHref = searchHref(scopes.interventies, choice.query)
  if (!question) {
    const outcome = await choose(choice.query)
    return <ChooserOutcome choice={choice} outcome={outcome} listHref={listHref} compareHref={compareHref(outcome)} />
  }
  const { total, counts } = await countAnswers(choice, question)
  // A form that nothing has can't be left out.
  const answers = answersTo(question).filter(({ value }) => question.facet !== 'zonder' || counts.has(value))
  const withCounts = answers.map((answer) => ({ ...answer, count: counts.get(answer.value) ?? 0 }))
  return <ChooserQuestion choice={choice} question={question} answers={withCounts} total={total} listHref={listHref} />
}

function compareHref({ fits }: Outcome): string | undefined {
  const first = fits.slice(0, 3).map(({ hit }) => slugOf(hit.id))
  return first.length > 1 ? selectionHref('/interventies/vergelijken', first) : undefined
}
