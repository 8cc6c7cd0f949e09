import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BestBet, BestBets } from '@/lib/search/best-bets'

const bet = (id: string, queries: string[], documents: string[]): BestBet => ({ id, queries, documents, reason: 'Omdat het zo is.' })
const terms = (wording: string) => wording.split(' ').filter((word) => word && !['van', 'de'].includes(word))

describe('best bets', () => {
  const bets = new BestBets(
    [
      bet('melden', ['discriminatie melden', 'melding van discriminatie'], ['pagina/contact', 'begrip/adv']),
      bet('niet', ['wat werkt niet'], ['dossier/wat-werkt']),
      bet('leeg', ['de van'], ['pagina/privacy']),
    ],
    terms,
  )

  it('stand above the same words in any order', () => {
    expect(bets.documentsFor(['melden', 'discriminatie'])).toEqual(['pagina/contact', 'begrip/adv'])
    expect(bets.documentsFor(['discriminatie', 'melding', 'discriminatie'])).toEqual(['pagina/contact', 'begrip/adv'])
  })

  it('do not stand above more words, fewer words or none', () => {
    expect(bets.documentsFor(['discriminatie'])).toEqual([])
    expect(bets.documentsFor(['discriminatie', 'melden', 'school'])).toEqual([])
    expect(bets.documentsFor(['wat', 'werkt'])).toEqual([])
    expect(bets.documentsFor([])).toEqual([])
  })

  it('of two bets that come down to the same words stand together, three at most', () => {
    const both = new BestBets([bet('a', ['x'], ['pagina/a', 'pagina/b']), bet('b', ['de x'], ['pagina/b', 'pagina/c', 'pagina/d'])], terms)
    expect(both.documentsFor(['x'])).toEqual(['pagina/a', 'pagina/b', 'pagina/c'])
  })

  it('are found by each of their wordings, however its words are ordered', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(
        words.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const made = new BestBets([bet('a', [list.join(' ')], ['pagina/a'])], (wording) => wording.split(' '))
          expect(made.documentsFor(shuffled)).toEqual(['pagina/a'])
          expect(made.documentsFor([...shuffled, 'nog-iets'])).toEqual([])
        },
      ),
    )
  })
})
