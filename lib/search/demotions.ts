import { kindOf } from '@/lib/content/id'

/** What ranks lower than its words deserve. `factor`: what its score is multiplied by, from 0.1 to 0.9. */
export type Demotion = { id: string; documents: readonly string[]; kinds: readonly string[]; factor: number; reason: string }

/**
 * Tells what the score of a result is multiplied by. Takes the id of a document or of a part of it ("kennisgids/x#y");
 * a document that is named goes before its kind, and the lowest factor counts. 1 for what is not ranked lower.
 */
export function rankFactors(demotions: readonly Demotion[]): (id: string) => number {
  const documents = lowest(demotions, (demotion) => demotion.documents)
  const kinds = lowest(demotions, (demotion) => demotion.kinds)
  return (id) => {
    const [document = id] = id.split('#')
    return documents.get(document) ?? kinds.get(kindOf(document)) ?? 1
  }
}

function lowest(demotions: readonly Demotion[], namesOf: (demotion: Demotion) => readonly string[]): Map<string, number> {
  const factors = new Map<string, number>()
  for (const demotion of demotions) for (const name of namesOf(demotion)) factors.set(name, Math.min(factors.get(name) ?? 1, demotion.factor))
  return factors
}
