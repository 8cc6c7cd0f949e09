import type { KindId } from '@/lib/content/id'
import type { FacetKey } from '@/lib/search/facets'
import type { Form } from '@/lib/search/question/form'
import type { Token } from '@/lib/search/question/tokens'

/**
 * Tokens that mean a filter. `kept`: they are searched for as well, since they say more than the filter. `wider`: the
 * filter holds more than they say ("groep 4" is primary education), so an answer may not repeat them.
 */
export type Claim = { from: number; length: number; filters: readonly { key: FacetKey; value: string }[]; kept?: boolean; wider?: boolean }

const determiners = new Set('de het een mijn onze ons jouw je jullie uw hun haar alle allerlei deze die dit elke iedere veel meer andere'.split(' '))
const prepositions = new Set(
  'voor met aan onder door bij van over tegen naar tussen in op uit binnen rond rondom om tijdens via als vanwege wegens zonder vanaf sinds na ben zijn'.split(
    ' ',
  ),
)
const conjunctions = new Set(['en', 'of', 'en/of', 'hun'])

/** A question while it is being understood: its words, which of them are claimed already, and how they stand together. */
export class Reading {
  readonly claims: Claim[] = []
  private readonly taken = new Set<number>()

  constructor(
    readonly q: string,
    readonly tokens: readonly Token[],
    readonly form: Form,
    readonly finds: boolean,
    /** The kinds of documents that are asked for; empty when it says none. */
    readonly kinds: ReadonlySet<KindId> = new Set(),
  ) {}

  claim(claim: Claim): void {
    this.claims.push(claim)
    for (let i = 0; i < claim.length; i++) this.taken.add(claim.from + i)
  }

  isTaken(place: number, length = 1): boolean {
    for (let i = 0; i < length; i++) if (this.taken.has(place + i)) return true
    return false
  }

  /** Every place that is still free, to look from. */
  *free(): Generator<number> {
    for (let place = 0; place < this.tokens.length; place++) if (!this.isTaken(place)) yield place
  }

  word(place: number): string {
    return this.tokens[place]?.word ?? ''
  }

  /** The preposition before a noun, past its article and adjectives; empty when there is none. A second noun of a row has that of the first. */
  preposition(place: number): string {
    let at = place - 1
    for (let steps = 0; at >= 0 && steps < 4 && !prepositions.has(this.word(at)); steps++, at--) {
      if (conjunctions.has(this.word(at)) && at > 0) return this.preposition(conjunctions.has(this.word(at - 1)) ? at - 2 : at - 1)
      if (!determiners.has(this.word(at)) && !isAdjective(this.word(at))) return ''
    }
    return this.gap(at, place).includes('.') ? '' : prepositions.has(this.word(at)) ? this.word(at) : ''
  }

  /** Whether "geen" or "niet" turns round what stands at a place. */
  isDenied(place: number): boolean {
    const before = [this.word(place - 1), this.word(place - 2)]
    return ['geen', 'niet'].includes(before[0] ?? '') || (isAdjective(before[0] ?? '') && before[1] === 'geen')
  }

  /** Whether only interventions are asked for. */
  get ofInterventions(): boolean {
    return this.kinds.size === 1 && this.kinds.has('interventie')
  }

  /** Whether the kinds that are asked for are all among these; also when none is asked for. */
  onlyKinds(...kinds: KindId[]): boolean {
    return [...this.kinds].every((kind) => kinds.includes(kind))
  }

  private gap(from: number, to: number): string {
    return this.q.slice(this.tokens[from]?.to ?? 0, this.tokens[to]?.from ?? 0)
  }
}

function isAdjective(word: string): boolean {
  return word.length > 3 && /(?:e|en)$/.test(word) && !prepositions.has(word)
}
