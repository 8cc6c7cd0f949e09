import { type Answers, quickscanPath } from '@/lib/quickscan/quickscan'
import { questions } from '@/lib/quickscan/quickscan-questions'
import type { Params } from '@/lib/site/params'

/** Where somebody is in the quickscan. `done`: they asked for the advice. */
export type Scan = { answers: Answers; done: boolean }

/** Reads the answers from an address; what is no answer to a question is left out. Never throws. */
export function parseScan(params: Params): Scan {
  const answers = questions.map((question) => {
    const given = [params[question.id]].flat()
    const known = question.options.map(({ value }) => value as string).filter((value) => given.includes(value))
    return [question.id, 'several' in question ? known : known.slice(0, 1)] as const
  })
  return { answers: Object.fromEntries(answers.filter(([, values]) => values.length > 0)), done: [params.stap].flat()[0] === 'advies' }
}

/** The one address of these answers, asking for the advice or not. */
export function scanHref({ answers, done }: Scan, path = quickscanPath): string {
  const params = answerParams(answers)
  if (done) params.set('stap', 'advies')
  return params.size > 0 ? `${path}?${params}` : path
}

/** The answers as parameters of an address, to take them along. */
export function answerParams(answers: Answers): URLSearchParams {
  return new URLSearchParams(questions.flatMap(({ id }) => (answers[id] ?? []).map((value) => [id, value])))
}

/** The questions that must still be answered before there can be an advice, by their identity. */
export function unanswered(answers: Answers): string[] {
  return questions.filter((question) => !('several' in question) && !answers[question.id]?.length).map(({ id }) => id)
}
