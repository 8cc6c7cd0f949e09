import { type FacetKey, facets } from '@/lib/search/facets'
import type { Answer, AnswerView, Asked } from '@/lib/search/question/shape'

/** Where the links of an answer lead: the same search without some of what was understood, and the words as they stand. */
export type AnswerLinks = { without: (removed: readonly Asked[]) => string; literal: string }

const either = new Intl.ListFormat('nl', { type: 'disjunction' })
const things: readonly FacetKey[] = ['vorm', 'type', 'soort']

/** An answer as the answer box shows it: one chip for each piece of the sentence that became a filter. */
export function answerView({ supported, sentence, understood: { asked }, passages }: Answer, links: AnswerLinks): AnswerView {
  const texts = [...new Set(asked.map(({ text }) => text))]
  const chips = texts.map((text) => {
    const removed = asked.filter((one) => one.text === text)
    return { label: chipLabel(removed), href: links.without(removed) }
  })
  return { supported, sentence, chips, passages, literalHref: links.literal }
}

/** "Vorm: Training", and not that a training is an intervention as well; "Jaar: 2022 tot en met 2026". */
function chipLabel(removed: readonly Asked[]): string {
  const key = things.find((thing) => removed.some((one) => one.key === thing)) ?? removed[0]?.key ?? 'soort'
  const own = removed.filter((one) => one.key === key)
  const [first, last] = [own[0]?.label ?? '', own.at(-1)?.label ?? '']
  const value = key === 'jaar' && own.length > 2 ? `${first} tot en met ${last}` : either.format(own.map(({ label }) => label))
  return `${facets[key].label}: ${value}`
}
