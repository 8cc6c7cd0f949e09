import { describe, expect, it } from 'vitest'
import { type Demotion, rankFactors } from '@/lib/search/demotions'

const demotion = (factor: number, fields: Partial<Demotion>): Demotion => ({ id: 'x', documents: [], kinds: [], factor, reason: 'Omdat het zo is.', ...fields })

describe('what ranks lower', () => {
  const factor = rankFactors([
    demotion(0.8, { kinds: ['organisatie'] }),
    demotion(0.5, { documents: ['programma/oud', 'organisatie/x'] }),
    demotion(0.3, { documents: ['programma/oud'] }),
  ])

  it('is a document or a kind; what is said of a document goes before its kind, and the lowest counts', () => {
    expect(factor('organisatie/y')).toBe(0.8)
    expect(factor('organisatie/x')).toBe(0.5)
    expect(factor('programma/oud')).toBe(0.3)
    expect(factor('programma/nieuw')).toBe(1)
  })

  it('is also every part of a document', () => {
    expect(factor('programma/oud#hoofdstuk')).toBe(0.3)
  })
})
