import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Thesaurus } from '@/lib/search/thesaurus/thesaurus'
import { anyConcepts, concept } from './concepts'

const thesaurus = new Thesaurus([
  concept('discriminatie', { alternative: ['ongelijke behandeling'], related: ['vooroordeel'] }),
  concept('racisme', { broader: ['discriminatie'] }),
  concept('antiziganisme', { broader: ['racisme'], alternative: ['anti-Roma-racisme'] }),
  concept('vooroordeel', { alternative: ['bias'] }),
  concept('migratieachtergrond', { alternative: ['migratiegeschiedenis'], old: ['allochtoon'], term: 'begrip/migratieachtergrond' }),
  concept('adv', { preferred: 'antidiscriminatievoorziening', alternative: ['ADV'], hidden: ['antidiscriminatie voorziening'] }),
])

describe('a thesaurus', () => {
  it('finds other words both ways, and narrower ones from the broader, weaker with each step', () => {
    expect(thesaurus.expand('discriminatie')).toEqual([
      { label: 'ongelijke behandeling', weight: 0.8, reason: 'synonym' },
      { label: 'racisme', weight: 0.6, reason: 'narrower' },
      { label: 'anti-Roma-racisme', weight: 0.45, reason: 'narrower' },
      { label: 'antiziganisme', weight: 0.45, reason: 'narrower' },
    ])
    expect(thesaurus.expand('bias')).toEqual([{ label: 'vooroordeel', weight: 0.8, reason: 'synonym' }])
    expect(thesaurus.expand('antiziganisme').map(({ label }) => label)).toEqual(['anti-Roma-racisme'])
  })

  it('leads an old word to the new one, and never back', () => {
    expect(thesaurus.expand('allochtoon')).toEqual([
      { label: 'migratieachtergrond', weight: 0.9, reason: 'synonym' },
      { label: 'migratiegeschiedenis', weight: 0.8, reason: 'synonym' },
    ])
    expect(thesaurus.expand('migratieachtergrond').map(({ label }) => label)).toEqual(['migratiegeschiedenis'])
  })

  it('says what we call something, and whether the word that was typed is an old one', () => {
    const named = { id: 'migratieachtergrond', label: 'migratieachtergrond', term: 'begrip/migratieachtergrond' }
    expect(thesaurus.preferredFor('Allochtoon')).toEqual({ ...named, old: true })
    expect(thesaurus.preferredFor('migratiegeschiedenis')).toEqual({ ...named, old: false })
    expect(thesaurus.preferredFor('migratieachtergrond')).toBeUndefined()
    expect(thesaurus.preferredFor('fiets')).toBeUndefined()
  })

  it('names what lies beside a concept from either side, and never searches it', () => {
    expect(thesaurus.related('bias').map(({ label }) => label)).toEqual(['discriminatie'])
    expect(thesaurus.related('ongelijke behandeling').map(({ label }) => label)).toEqual(['vooroordeel'])
    expect(thesaurus.expand('discriminatie').map(({ label }) => label)).not.toContain('vooroordeel')
  })

  it('knows labels whatever their capitals and accents, and nothing of other words', () => {
    expect(thesaurus.expand('adv').map(({ label }) => label)).toEqual(['antidiscriminatievoorziening'])
    expect(thesaurus.labels()).toContain('antidiscriminatie voorziening')
    expect([thesaurus.expand('fiets'), thesaurus.related('fiets')]).toEqual([[], []])
  })

  it('gives a label of two concepts the words of both', () => {
    const double = new Thesaurus([concept('bank', { alternative: ['zitbank', 'geldhuis'] }), concept('oever', { alternative: ['bank'] })])
    expect(double.expand('bank').map(({ label }) => label)).toEqual(['geldhuis', 'oever', 'zitbank'])
  })

  it('ends, also when broader concepts stand in a circle or do not exist', () => {
    const circle = new Thesaurus([concept('a', { broader: ['b', 'weg'] }), concept('b', { broader: ['a'] })])
    expect(circle.expand('a')).toEqual([{ label: 'b', weight: 0.6, reason: 'narrower' }])
  })
})

describe('any thesaurus', () => {
  it('never expands a label to itself, to an old word or to a wrong spelling', () => {
    fc.assert(
      fc.property(anyConcepts, (concepts) => {
        const made = new Thesaurus(concepts)
        const oneWay = new Set(concepts.flatMap(({ old, hidden }) => [...old, ...hidden]))
        for (const label of made.labels()) {
          const found = made.expand(label).map((expansion) => expansion.label)
          expect(found).not.toContain(label)
          expect(new Set(found).size).toBe(found.length)
          expect(found.filter((other) => oneWay.has(other))).toEqual([])
        }
      }),
    )
  })

  it('finds from a concept every concept below it and none above it, weaker than its own words', () => {
    fc.assert(
      fc.property(anyConcepts, (concepts) => {
        const made = new Thesaurus(concepts)
        const above = new Map<string, Set<string>>()
        for (const { id, broader } of concepts) above.set(id, new Set(broader.flatMap((parent) => [parent, ...(above.get(parent) ?? [])])))
        for (const { id, alternative } of concepts) {
          const expansions = made.expand(id)
          const narrower = concepts.filter((other) => above.get(other.id)?.has(id)).map((other) => other.id)
          expect(
            expansions
              .filter(({ label }) => label.startsWith('c'))
              .map(({ label }) => label)
              .sort(),
          ).toEqual(narrower.sort())
          expect(expansions.filter(({ reason }) => reason === 'synonym').map(({ label }) => label)).toEqual(alternative)
          for (const { weight, reason } of expansions) expect(weight).toBeLessThanOrEqual(reason === 'synonym' ? 0.9 : 0.6)
        }
      }),
    )
  })

  it('says the same whatever the order of the files', () => {
    fc.assert(
      fc.property(
        anyConcepts.chain((concepts) => fc.tuple(fc.constant(concepts), fc.shuffledSubarray(concepts, { minLength: concepts.length }))),
        ([concepts, shuffled]) => {
          const [first, second] = [new Thesaurus(concepts), new Thesaurus(shuffled)]
          expect(second.labels()).toEqual(first.labels())
          for (const label of first.labels()) expect(second.expand(label)).toEqual(first.expand(label))
        },
      ),
    )
  })
})
