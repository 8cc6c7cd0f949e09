import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Skos, type SkosConcept, toSkos } from '@/lib/search/thesaurus/skos'
import { anyConcepts, concept } from './concepts'

const options = { siteUrl: 'https://kis.example', pathOf: (term: string) => (term === 'begrip/racisme' ? '/begrippen/racisme' : undefined) }
const at = 'https://kis.example/begrippen/thesaurus.jsonld#'
const members = (skos: Skos) => skos['@graph'].slice(1) as SkosConcept[]

describe('the thesaurus in SKOS', () => {
  it('says everything of a concept, and leaves out what it does not have', () => {
    const skos = toSkos(
      [
        concept('discriminatie', { term: 'begrip/ingetrokken' }),
        concept('racisme', {
          broader: ['discriminatie'],
          alternative: ['racistisch'],
          old: ['rassenhaat'],
          hidden: ['racsime'],
          related: ['vooroordeel'],
          term: 'begrip/racisme',
          note: 'Waarom.',
        }),
        concept('vooroordeel'),
      ],
      options,
    )
    expect(skos['@graph'][0]).toMatchObject({
      id: `${at}thesaurus`,
      type: 'ConceptScheme',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      hasTopConcept: [`${at}discriminatie`, `${at}vooroordeel`],
    })
    const scheme = { inScheme: `${at}thesaurus` }
    expect(members(skos)).toEqual([
      { id: `${at}discriminatie`, type: 'Concept', ...scheme, topConceptOf: `${at}thesaurus`, prefLabel: 'discriminatie', narrower: [`${at}racisme`] },
      {
        id: `${at}racisme`,
        type: 'Concept',
        ...scheme,
        prefLabel: 'racisme',
        altLabel: ['racistisch'],
        hiddenLabel: ['rassenhaat', 'racsime'],
        broader: [`${at}discriminatie`],
        related: [`${at}vooroordeel`],
        seeAlso: 'https://kis.example/begrippen/racisme',
        editorialNote: 'Waarom.',
      },
      { id: `${at}vooroordeel`, type: 'Concept', ...scheme, topConceptOf: `${at}thesaurus`, prefLabel: 'vooroordeel', related: [`${at}racisme`] },
    ])
  })

  it('uses only words of vocabularies, each with its meaning, and Dutch for every text', () => {
    const { '@context': context } = toSkos([concept('a')], options)
    const prefixes: Record<string, string> = { skos: context.skos, dct: context.dct, rdfs: context.rdfs }
    // The classes and properties of the SKOS reference (W3C, 18 August 2009) that we use.
    const skosWords = 'ConceptScheme Concept prefLabel altLabel hiddenLabel editorialNote inScheme hasTopConcept topConceptOf broader narrower related'
    for (const [term, meaning] of Object.entries(context)) {
      const name = typeof meaning === 'string' ? meaning : meaning['@id']
      if (name.startsWith('@') || Object.values(prefixes).includes(name)) continue
      const [prefix = '', word = ''] = name.split(':')
      expect(Object.keys(prefixes)).toContain(prefix)
      if (prefix === 'skos') expect(skosWords.split(' ')).toContain(word)
      if (/Label$|Note$|title|description/.test(term)) expect(meaning).toMatchObject({ '@language': 'nl' })
    }
  })

  it('points both ways, at concepts of the scheme only, with the top where there is nothing broader', () => {
    fc.assert(
      fc.property(anyConcepts, (concepts) => {
        const skos = toSkos(concepts, options)
        const byId = new Map(members(skos).map((member) => [member.id, member]))
        expect(byId.size).toBe(concepts.length)
        for (const { id, broader = [], narrower = [], topConceptOf } of byId.values()) {
          for (const parent of broader) expect(byId.get(parent)?.narrower).toContain(id)
          for (const child of narrower) expect(byId.get(child)?.broader).toContain(id)
          expect(topConceptOf !== undefined).toBe(broader.length === 0)
          expect(skos['@graph'][0].hasTopConcept.includes(id)).toBe(broader.length === 0)
        }
      }),
    )
  })
})
