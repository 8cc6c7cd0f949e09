import type { Concept } from '@/lib/search/thesaurus/schema'

/** A label to search for as well. `weight`: from 0 to 1, how close it is to what was asked. */
export type Expansion = { label: string; weight: number; reason: 'synonym' | 'narrower' }

/** A concept as one names it to a reader. `term`: the document in our glossary that explains it. */
export type Named = { id: string; label: string; term?: string }
/** `old`: the word asked for is one that we no longer use; else it is another word for the same. */
export type Preferred = Named & { old: boolean }

type Role = 'preferred' | 'alternative' | 'old' | 'hidden'
type Use = { concept: Concept; role: Role }

const synonymWeight = 0.8
/** From a word that leads here to what we call it: the reader means this and nothing else. */
const successorWeight = 0.9
const narrowerWeight = 0.6
const fallPerStep = 0.75

/**
 * What words mean the same, what falls under what, and which old words lead to which new ones. Works on labels as they
 * are written, whatever their capitals; how they are recognised in a text is up to the caller. Never changes.
 */
export class Thesaurus {
  readonly concepts: readonly Concept[]
  private readonly uses = new Map<string, Use[]>()
  private readonly children: ReadonlyMap<string, readonly Concept[]>
  private readonly all: readonly string[]

  /** Concepts as `content:check` accepts them. A reference to a concept that is not there is passed over. */
  constructor(concepts: readonly Concept[]) {
    this.concepts = [...concepts].sort((a, b) => compare(a.id, b.id))
    const links = this.concepts.flatMap((concept) => concept.broader.map((parent) => ({ parent, concept })))
    this.children = new Map([...Map.groupBy(links, ({ parent }) => parent)].map(([parent, found]) => [parent, found.map(({ concept }) => concept)]))
    const labels = new Map<string, string>()
    for (const concept of this.concepts) {
      for (const [label, role] of rolesOf(concept)) {
        const key = keyOf(label)
        if (!labels.has(key)) labels.set(key, label)
        this.uses.set(key, [...(this.uses.get(key) ?? []), { concept, role }])
      }
    }
    this.all = [...labels.values()].sort(compare)
  }

  /** Every label that can be recognised, also old words and wrong spellings, of one word or more; in a fixed order. */
  labels(): readonly string[] {
    return this.all
  }

  /**
   * What to search for beside `label`, the closest first: other words for it (0.8), or what we call it when it is an old
   * word or a wrong spelling (0.9), and everything narrower (0.6, less with each step down). Never `label` itself, never
   * an old word or a wrong spelling; nothing for what is no label.
   */
  expand(label: string): Expansion[] {
    const found = new Map<string, Expansion>()
    const add = (expansion: Expansion) => {
      const key = keyOf(expansion.label)
      if (key !== keyOf(label) && (found.get(key)?.weight ?? 0) < expansion.weight) found.set(key, expansion)
    }
    for (const { concept, role } of this.usesOf(label)) {
      const same = role === 'old' || role === 'hidden' ? successorWeight : synonymWeight
      add({ label: concept.preferred, weight: same, reason: 'synonym' })
      for (const other of concept.alternative) add({ label: other, weight: synonymWeight, reason: 'synonym' })
      for (const { narrower, depth } of this.below(concept)) {
        const weight = Number((narrowerWeight * fallPerStep ** (depth - 1)).toFixed(3))
        for (const other of [narrower.preferred, ...narrower.alternative]) add({ label: other, weight, reason: 'narrower' })
      }
    }
    return [...found.values()].sort((a, b) => b.weight - a.weight || compare(a.label, b.label))
  }

  /** What we call something that was asked for under another name; undefined for our own name and for what is no label. */
  preferredFor(label: string): Preferred | undefined {
    const uses = this.usesOf(label)
    const use = uses.find(({ role }) => role === 'old') ?? uses[0]
    if (!use || uses.some(({ role }) => role === 'preferred')) return undefined
    return { ...named(use.concept), old: use.role === 'old' }
  }

  /** What lies beside the concept of a label, to name as "zie ook"; empty for what is no label. */
  related(label: string): Named[] {
    const own = this.usesOf(label).map(({ concept }) => concept)
    const beside = this.concepts.filter((other) => own.some(({ id, related }) => other.related.includes(id) || related.includes(other.id)))
    return beside.filter((other) => !own.includes(other)).map(named)
  }

  private usesOf(label: string): readonly Use[] {
    return this.uses.get(keyOf(label)) ?? []
  }

  /** Everything below a concept, each once, by the shortest way. */
  private below(concept: Concept): { narrower: Concept; depth: number }[] {
    const seen = new Set([concept.id])
    const found: { narrower: Concept; depth: number }[] = []
    let level = [concept]
    for (let depth = 1; level.length > 0; depth++) {
      level = [...new Set(level.flatMap(({ id }) => this.children.get(id) ?? []))].filter(({ id }) => !seen.has(id))
      for (const narrower of level) {
        seen.add(narrower.id)
        found.push({ narrower, depth })
      }
    }
    return found
  }
}

/** How labels are told apart: not by capitals, accents or the kind of apostrophe. */
export function keyOf(label: string): string {
  return label.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim()
}

/** All labels of a concept, each with what it is there. */
export function rolesOf({ preferred, alternative, old, hidden }: Concept): [label: string, role: Role][] {
  const of = (labels: readonly string[], role: Role) => labels.map((label): [string, Role] => [label, role])
  return [[preferred, 'preferred'], ...of(alternative, 'alternative'), ...of(old, 'old'), ...of(hidden, 'hidden')]
}

function named({ id, preferred, term }: Concept): Named {
  return { id, label: preferred, ...(term && { term }) }
}

/** The same on every machine, unlike an order by language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
