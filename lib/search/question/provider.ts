import type { SearchResults } from '@/lib/search/query'
import type { Answer, Understood } from '@/lib/search/question/shape'
import type { Sources } from '@/lib/search/question/sources'

export type AnswerInput = { understood: Understood; results: SearchResults; sources: Sources }

/**
 * What makes an answer. One exists: counting and quoting (answer.ts). Another, such as a language model, would stand
 * before it and must keep to lib/decisions/0010-questions.md: whole sentences from the sources, word for word, and
 * `supported: false` when these say nothing.
 */
export interface AnswerProvider {
  readonly name: string
  answer(input: AnswerInput): Promise<Answer>
}
