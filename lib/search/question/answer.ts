import type { SearchResults } from '@/lib/search/query'
import { findPassages } from '@/lib/search/question/passages'
import type { AnswerInput, AnswerProvider } from '@/lib/search/question/provider'
import { relax, relaxTopic } from '@/lib/search/question/relax'
import { countSentence, noneSentence } from '@/lib/search/question/sentence'
import type { Answer, Passage, Understood } from '@/lib/search/question/shape'
import type { Sources } from '@/lib/search/question/sources'

/** Answers by counting and quoting, without a language model. The same question on the same content gives the same answer. */
export const deterministicProvider: AnswerProvider = {
  name: 'tellen-en-citeren',
  answer: ({ understood, results, sources }) =>
    understood.kind === 'find' ? answerFind(understood, results, sources) : answerKnow(understood, results, sources),
}

/** The answer to a question. `results` are those of its words and filters. */
export async function answerQuestion(understood: Understood, results: SearchResults, sources: Sources): Promise<Answer> {
  return deterministicProvider.answer({ understood, results, sources } satisfies AnswerInput)
}

async function answerFind(understood: Understood, results: SearchResults, sources: Sources): Promise<Answer> {
  const answer = { kind: 'find' as const, understood, passages: [], results }
  if (results.total > 0 && !results.partial) return { ...answer, supported: true, sentence: `${countSentence(understood, results)}.` }
  const relaxed = await relax(understood, results, sources)
  if (relaxed) return { ...answer, ...relaxed, sentence: `${noneSentence(understood)}; ${relaxed.sentence}.` }
  if (results.total === 0) return { ...answer, supported: false, sentence: `${noneSentence(understood)}.` }
  return { ...answer, supported: true, sentence: `${noneSentence(understood)} waarin alles wat je noemt samen voorkomt. Dit komt het dichtst in de buurt.` }
}

const noAnswer = 'In wat KIS weet vinden we geen antwoord op je vraag.'

async function answerKnow(understood: Understood, results: SearchResults, sources: Sources): Promise<Answer> {
  const meant = results.spelling?.corrected ? { ...understood, words: results.spelling.words } : understood
  const narrowed = Object.keys(understood.filters).length > 0
  const wide = narrowed ? await sources.search(meant.words, {}) : results
  const passages = await findPassages(meant, unique([...wide.bets, ...wide.hits, ...results.hits]), sources)
  const found = narrowed && results.total === 0 ? await nearest(understood, wide, sources) : { understood, results }
  const there =
    narrowed && found.understood.asked.length > 0 && found.results.total > 0 ? `${countSentence({ ...found.understood, words: '' }, found.results)}.` : ''
  const quoted = passages.length > 0 ? lead(understood, passages) : ''
  const none = found.results.total > 0 ? `${noAnswer} Hieronder staat wat erop lijkt.` : noAnswer
  return { kind: 'know', ...found, passages, supported: there + quoted !== '', sentence: [there, quoted].filter(Boolean).join(' ') || none }
}

/** What there is at the place that was named, also where it says it in other words; else what there is anywhere. */
async function nearest(understood: Understood, wide: SearchResults, sources: Sources): Promise<Pick<Answer, 'understood' | 'results'>> {
  const there = await relaxTopic(understood, sources, 2)
  if (there) return { understood: there.understood, results: there.results }
  const all = await sources.search('', understood.filters)
  if (all.total > 0) return { understood: { ...understood, words: '' }, results: all }
  return { understood: { ...understood, filters: {}, asked: [] }, results: wide }
}

function lead({ cue, words }: Understood, passages: readonly Passage[]): string {
  if (!passages.some(({ direct }) => direct)) return 'Een rechtstreeks antwoord vinden we niet. Dit komt in de buurt:'
  const count = passages.length
  if (cue === 'definition') return `Dit lees je bij KIS over ‘${words}’:`
  return count === 1 ? 'Dit staat erover bij KIS:' : `Dit staat erover bij KIS, in ${count === 2 ? 'twee' : 'drie'} citaten:`
}

function unique<T extends { id: string }>(hits: readonly T[]): T[] {
  return [...new Map(hits.map((hit) => [hit.id, hit])).values()]
}
