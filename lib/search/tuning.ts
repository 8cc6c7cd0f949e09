import { db } from '@/lib/db/client'
import { readPopularity } from '@/lib/insight/popularity'
import { BestBets } from '@/lib/search/best-bets'
import type { Catalogue } from '@/lib/search/catalogue'
import { type Curation, currentCuration } from '@/lib/search/curation'
import { rankFactors } from '@/lib/search/demotions'
import { currentCatalogue } from '@/lib/search/edition'
import { Expansions } from '@/lib/search/expansions'
import type { Standing } from '@/lib/search/quality'
import { readWords } from '@/lib/search/read-words'

/** What bends a search: the thesaurus in terms of the index, best bets, and what speaks for a row whatever is asked. */
export type Tuning = { expansions: Expansions; bets: BestBets; standing: Standing }

const made = new WeakMap<Catalogue, Promise<Tuning>>()

/** The tuning of an edition; made once for it. */
export function tuningOf(catalogue: Catalogue): Promise<Tuning> {
  const known = made.get(catalogue)
  if (known) return known
  const tuning = currentCuration().then(makeTuning)
  made.set(catalogue, tuning)
  tuning.catch(() => made.delete(catalogue))
  return tuning
}

async function makeTuning({ thesaurus, bets, demotions }: Curation): Promise<Tuning> {
  const expansions = new Expansions(thesaurus)
  const [factor, read] = [rankFactors(demotions), await readPopularity(db())]
  const standing: Standing = {
    popularity: (documentId) => read.get(documentId) ?? 0,
    demotion: ({ id }) => factor(id),
    year: new Date().getFullYear(),
  }
  return { expansions, standing, bets: new BestBets(bets, (wording) => wantedTerms(wording, expansions)) }
}

/** The terms that a search is about, as best bets are compared by. */
export function wantedTerms(q: string, expansions: Expansions): string[] {
  return readWords(q, expansions).required.map(({ alternatives }) => alternatives[0]?.terms.join(' ') ?? '')
}

/** The tuning of the current edition. */
export async function currentTuning(): Promise<Tuning> {
  return tuningOf(await currentCatalogue())
}
