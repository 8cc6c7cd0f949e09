import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thesaurusProblems } from '@/lib/search/thesaurus/rules'
import type { Concept } from '@/lib/search/thesaurus/schema'
import { anyConcepts, concept } from './concepts'

const told = (...concepts: Concept[]) => thesaurusProblems(concepts).map(({ id, path, message }) => `${id} ${path.join('.')}: ${message}`)

describe('the rules of the thesaurus', () => {
  it('refuse a circle of broader concepts, at every concept in it', () => {
    const circle = [concept('a', { broader: ['b'] }), concept('b', { broader: ['c'] }), concept('c', { broader: ['a'] }), concept('d', { broader: ['a'] })]
    expect(thesaurusProblems(circle).map(({ id, path }) => [id, path])).toEqual([
      ['a', ['broader']],
      ['b', ['broader']],
      ['c', ['broader']],
    ])
  })

  it('refuse a concept that does not exist', () => {
    expect(told(concept('a', { broader: ['weg'], related: ['ook-weg'] }))).toEqual([
      'a broader.0: Verwijst naar weg, maar dat begrip staat niet in de thesaurus.',
      'a related.0: Verwijst naar ook-weg, maar dat begrip staat niet in de thesaurus.',
    ])
  })

  it('refuse what stands beside and above at once, also a few steps higher (SKOS S27)', () => {
    const tree = [concept('a'), concept('b', { broader: ['a'] })]
    expect(told(...tree, concept('c', { broader: ['b'], related: ['a'] }))).toHaveLength(1)
    expect(told(...tree.slice(1), concept('a', { related: ['b'] }))).toHaveLength(1)
    expect(told(concept('a', { related: ['a'] }))).toHaveLength(1)
    expect(told(...tree, concept('c', { related: ['a'] }))).toEqual([])
  })

  it('refuse a label twice, in a concept or at two of them, unless both say that it is on purpose', () => {
    expect(told(concept('a', { alternative: ['Wóórd', 'woord'] }))).toEqual(['a alternative: “woord” staat hier twee keer. Laat er één staan.'])
    const [first, second] = [concept('a', { alternative: ['woord'] }), concept('b', { old: ['Woord'] })]
    expect(thesaurusProblems([first, second]).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(thesaurusProblems([{ ...first, ambiguous: ['woord'] }, second]).map(({ id }) => id)).toEqual(['b'])
    expect(told({ ...first, ambiguous: ['woord'] }, { ...second, ambiguous: ['woord'] })).toEqual([])
    expect(told(concept('a', { ambiguous: ['iets anders'] }))).toHaveLength(1)
  })

  it('keep the name of the thesaurus free', () => {
    expect(told(concept('thesaurus'))).toHaveLength(1)
  })

  it('have nothing to say of a thesaurus without faults', () => {
    fc.assert(
      fc.property(anyConcepts, (concepts) => {
        expect(thesaurusProblems(concepts)).toEqual([])
      }),
    )
  })
})
