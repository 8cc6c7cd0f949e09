import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leastSimilarity, reasonText, sharedFacets, similarIn, similarity, similarityWeights } from '@/lib/interventions/similar'
import { Catalogue, type StoredRow } from '@/lib/search/catalogue'

const mechanism = 'dossier/wat-werkt#objectiveren'
const values: Record<string, string[]> = {
  mechanisme: [mechanism, 'dossier/wat-werkt#contact'],
  doel: ['kennis', 'gedrag', 'norm'],
  groep: ['jongeren', 'werkgevers'],
  ingang: ['antidiscriminatie', 'polarisatie'],
  setting: ['werk', 'vo'],
  grond: ['herkomst'],
  vorm: ['training', 'lespakket'],
  taal: ['Nederlands', 'Engels'],
}
const tokens = fc.uniqueArray(fc.constantFrom(...Object.entries(values).flatMap(([key, all]) => all.map((value) => `${key}:${value}`))))
const row = (number: number, facets: string[], rest: Partial<StoredRow> = {}): StoredRow => ({
  number,
  id: `interventie/i${number}`,
  documentId: `interventie/i${number}`,
  group: `interventie/i${number}`,
  kind: 'interventie',
  path: `/interventies/i${number}`,
  title: `Interventie ${number}`,
  summary: '',
  typeLabel: 'Training',
  sortDate: '',
  validUntil: '',
  example: false,
  facets: ['soort:interventie', ...facets],
  facts: [],
  listed: true,
  ...rest,
})
const dossierPart = row(99, ['soort:dossier'], { id: mechanism, kind: 'dossier', title: 'Beslissingen objectiveren', listed: false })

describe('similarity', () => {
  it('is the same both ways, between 0 and 1, and 1 only for what is the same on every facet that counts', () => {
    fc.assert(
      fc.property(tokens, tokens, (a, b) => {
        const score = similarity(a, b)
        expect(score).toBe(similarity(b, a))
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1 + 1e-9)
        if (sharedFacets(a, b).length === 0) expect(score).toBe(0)
      }),
    )
    const all = Object.entries(values).flatMap(([key, list]) => list.map((value) => `${key}:${value}`))
    expect(similarity(all, all)).toBeCloseTo(1)
  })

  it('weighs how it works above what it looks like', () => {
    expect(similarity([`mechanisme:${mechanism}`], [`mechanisme:${mechanism}`])).toBeGreaterThan(similarity(['vorm:training'], ['vorm:training']))
    expect(Math.max(...Object.values(similarityWeights))).toBe(similarityWeights.mechanisme)
  })

  it('ignores facets that say nothing about what an intervention is', () => {
    expect(similarity(['taal:Nederlands', 'actueel:bevestigd'], ['taal:Nederlands', 'actueel:bevestigd'])).toBe(0)
  })
})

describe('similarIn', () => {
  const rows = fc.array(fc.record({ facets: tokens, example: fc.boolean(), validUntil: fc.constantFrom('', '2020-01-01', '2030-01-01') }), {
    minLength: 1,
    maxLength: 12,
  })

  it('never names the intervention itself, nor what shares too little, and every reason is true', () => {
    fc.assert(
      fc.property(rows, (made) => {
        const catalogue = new Catalogue([...made.map(({ facets, ...rest }, i) => row(i, facets, rest)), dossierPart], '2026-11-22')
        const own = catalogue.row('interventie/i0')
        const found = similarIn(catalogue, 'interventie/i0')
        expect(found.length).toBeLessThanOrEqual(4)
        for (const { row: other, score, reason } of found) {
          expect(other.kind).toBe('interventie')
          expect(other.id).not.toBe('interventie/i0')
          expect(score).toBeGreaterThanOrEqual(leastSimilarity)
          const shared = sharedFacets(own?.facets ?? [], other.facets)
          for (const { key, values: both } of shared)
            for (const value of both) for (const { facets } of [own ?? other, other]) expect(facets).toContain(`${key}:${value}`)
          expect(reason).not.toBe('')
        }
      }),
    )
  })

  it('leaves out nothing that is nearer than what it names', () => {
    fc.assert(
      fc.property(rows, (made) => {
        const catalogue = new Catalogue(
          made.map(({ facets }, i) => row(i, facets)),
          '2026-11-22',
        )
        const found = similarIn(catalogue, 'interventie/i0', 2)
        const named = new Set(found.map(({ row: other }) => other.id))
        const own = catalogue.row('interventie/i0')?.facets ?? []
        const rest = made.map((_, i) => `interventie/i${i}`).filter((id) => id !== 'interventie/i0' && !named.has(id))
        const best = Math.max(0, ...rest.map((id) => similarity(own, catalogue.row(id)?.facets ?? [])))
        if (found.length === 2) expect(found[1]?.score).toBeGreaterThanOrEqual(best)
        else expect(best).toBeLessThan(leastSimilarity)
      }),
    )
  })

  it('puts what expired last, and what is as real as this one first', () => {
    const near = [`mechanisme:${mechanism}`, 'groep:werkgevers', 'ingang:antidiscriminatie', 'setting:werk']
    const catalogue = new Catalogue(
      [
        row(0, near),
        row(1, near, { validUntil: '2020-01-01' }),
        row(2, near, { example: true }),
        row(3, near.slice(0, 2)),
        row(4, near),
        row(5, ['vorm:training']),
        dossierPart,
      ],
      '2026-11-22',
    )
    const found = similarIn(catalogue, 'interventie/i0')
    expect(found.map(({ row: other }) => other.id)).toEqual(['interventie/i4', 'interventie/i3', 'interventie/i2', 'interventie/i1'])
    expect(found[1]?.reason).toBe('Zelfde mechanisme: Beslissingen objectiveren; ook voor: werkgevers en leidinggevenden')
  })

  it('is empty for what is not published', () => {
    expect(similarIn(new Catalogue([], '2026-11-22'), 'interventie/weg')).toEqual([])
  })
})

describe('reasonText', () => {
  it('names the weightiest three, in the words of the filters', () => {
    const shared = sharedFacets(
      ['vorm:training', 'grond:herkomst', 'ingang:antidiscriminatie', 'doel:kennis', 'doel:gedrag'],
      ['vorm:training', 'grond:herkomst', 'ingang:antidiscriminatie', 'doel:kennis', 'doel:gedrag'],
    )
    expect(reasonText(shared, () => undefined)).toBe(
      'Werkt ook aan: kennis en bewustzijn, gedrag; zelfde onderwerp: antidiscriminatie; zelfde discriminatiegrond: herkomst',
    )
  })
})
