import type { Concept } from '@/lib/search/thesaurus/schema'
import { keyOf, rolesOf } from '@/lib/search/thesaurus/thesaurus'

/** What is wrong with a concept beside the others; `path`: the field within it, in Dutch what to do about it. */
export type ConceptProblem = { id: string; path: readonly PropertyKey[]; message: string }

/** The name of the thesaurus itself in its export, beside which no concept can stand. */
export const schemeId = 'thesaurus'

/** All that a thesaurus must hold beyond the shape of each concept; the integrity conditions of SKOS among it. */
export function thesaurusProblems(concepts: readonly Concept[]): ConceptProblem[] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]))
  return [...concepts.flatMap((concept) => [...ownProblems(concept), ...pointerProblems(concept, byId)]), ...sharedLabels(concepts)]
}

function ownProblems(concept: Concept): ConceptProblem[] {
  const seen = new Set<string>()
  const twice = rolesOf(concept).flatMap(([label, role]) => {
    const known = seen.has(keyOf(label))
    seen.add(keyOf(label))
    return known ? [problem(concept, [role], `“${label}” staat hier twee keer. Laat er één staan.`)] : []
  })
  const stray = concept.ambiguous.flatMap((label, i) =>
    seen.has(keyOf(label)) ? [] : [problem(concept, ['ambiguous', i], `“${label}” is geen label van dit begrip.`)],
  )
  const reserved = concept.id === schemeId ? [problem(concept, [], `De naam ${schemeId} is van de thesaurus zelf. Kies een andere.`)] : []
  return [...reserved, ...twice, ...stray]
}

function pointerProblems(concept: Concept, byId: ReadonlyMap<string, Concept>): ConceptProblem[] {
  const above = ancestors(concept, byId)
  const unknown = (['broader', 'related'] as const).flatMap((field) =>
    concept[field].flatMap((id, i) => (byId.has(id) ? [] : [problem(concept, [field, i], `Verwijst naar ${id}, maar dat begrip staat niet in de thesaurus.`)])),
  )
  const cycle = above.has(concept.id)
    ? [problem(concept, ['broader'], `Langs “broader” kom je van ${concept.id} weer bij ${concept.id}. Haal één stap weg.`)]
    : []
  const clash = concept.related.flatMap((id, i) => {
    const other = byId.get(id)
    if (id !== concept.id && !(other && (above.has(id) || ancestors(other, byId).has(concept.id)))) return []
    return [problem(concept, ['related', i], `${id} is hetzelfde begrip, of ruimer of smaller dan dit. Dan kan het er niet ook naast staan.`)]
  })
  return [...unknown, ...cycle, ...clash]
}

/** Everything above a concept; itself too when it stands in a circle. */
function ancestors(concept: Concept, byId: ReadonlyMap<string, Concept>): Set<string> {
  const found = new Set<string>()
  const waiting = [...concept.broader]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    found.add(id)
    waiting.push(...(byId.get(id)?.broader ?? []))
  }
  return found
}

function sharedLabels(concepts: readonly Concept[]): ConceptProblem[] {
  const uses = concepts.flatMap((concept) => rolesOf(concept).map(([label, role]) => ({ key: keyOf(label), label, role, concept })))
  return [...Map.groupBy(uses, ({ key }) => key).values()].flatMap((same) => {
    const names = new Set(same.map(({ concept }) => concept.id))
    if (names.size < 2) return []
    return same.flatMap(({ key, label, role, concept }) => {
      if (concept.ambiguous.some((marked) => keyOf(marked) === key)) return []
      const others = [...names].filter((id) => id !== concept.id).join(', ')
      return [problem(concept, [role], `“${label}” staat ook bij ${others}. Kies één begrip, of zet het label bij allebei onder ambiguous.`)]
    })
  })
}

function problem({ id }: Concept, path: readonly PropertyKey[], message: string): ConceptProblem {
  return { id, path, message }
}
