import { baseForm } from './base-form'
import { partsOf } from './compound-parts'
import { lemmaOf } from './lemma'
import { protectedWords } from './protected'

/**
 * What the analyser makes of a word. `lemma`: the one form that stands for all its forms ("interventies" →
 * "interventie"). `parts`: of a compound the lemmas of its parts, left to right, the head last; else empty. `known`:
 * whether the word or all its parts stand in the dictionary or among our own terms.
 */
export type Analysis = { lemma: string; parts: readonly string[]; known: boolean }

const remembered = new Map<string, Analysis>()
/** About 10 MB at most; a text of a million words has some forty thousand different ones. */
const capacity = 50_000

/**
 * Analyses a folded word (see `words`). Deterministic; a lemma is its own lemma, and has the parts of its word. Words of one
 * family of another kind (discriminatie, discrimineren) keep lemmas of their own; a verb goes under the noun that shares its
 * forms (werken → werk). The first call reads the word list, some 100 ms. The answer may be shared: do not change it.
 */
export function analyse(word: string): Analysis {
  const known = remembered.get(word)
  if (known) return known
  const analysis = fresh(word)
  if (remembered.size >= capacity) remembered.clear()
  remembered.set(word, analysis)
  return analysis
}

function fresh(word: string): Analysis {
  const lemma = lemmaOf(word)
  if (lemma !== word) {
    const { parts, known } = analyse(lemma)
    return { lemma, parts, known }
  }
  const parts = partsOf(lemma)
  return { lemma, parts, known: parts.length > 0 || protectedWords.has(lemma) || baseForm(lemma) !== undefined }
}
