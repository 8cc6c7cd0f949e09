import { join } from 'node:path'
import { ask } from '@/lib/search/ask'
import type { SearchEngine } from '@/lib/search/engine'
import { type Judgement, readJudgements, scopeOf } from '@/lib/search/evaluation/judgements'
import { measure, type Searcher } from '@/lib/search/evaluation/measure'
import { type Evaluation, evaluate, readStored, type StoredResult } from '@/lib/search/evaluation/result'
import { parseSearchQuery, search } from '@/lib/search/search'

const depth = 200
const folder = join(process.cwd(), 'tests', 'search')
export const judgementsFile = join(folder, 'oordelen.yml')
export const resultFile = join(folder, 'uitslag.json')

/** What a reader sees who asks this: best bets, then the results, with a question read as a question. */
export function throughTheFrontDoor(engine: SearchEngine): Searcher {
  return async (judgement) => {
    const { hits, bets } = await resultsOf(judgement, engine)
    return [...bets, ...hits].map(({ id }) => id)
  }
}

async function resultsOf(judgement: Judgement, engine: SearchEngine) {
  const scope = scopeOf(judgement)
  const query = parseSearchQuery({ q: judgement.query }, scope)
  return scope.id === 'zoeken' ? (await ask(query, { size: depth, engine })).results : search(query, scope, { size: depth, engine })
}

/** Measures a way of searching on every judged query, beside the last result that was written down. */
export async function evaluateSearcher(name: string, searcher: Searcher): Promise<{ evaluation: Evaluation; stored: StoredResult[string] }> {
  const scores = await measure(readJudgements(judgementsFile), searcher)
  const stored = Object.fromEntries(scores.map(({ id, ndcg }) => [id, Number(ndcg.toFixed(4))]))
  return { evaluation: evaluate(name, scores, readStored(resultFile)[name]), stored }
}
