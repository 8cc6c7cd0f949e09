import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '@/lib/search/dutch/analyse'
import { partsOf } from '@/lib/search/dutch/compound-parts'
import { lemmaOf } from '@/lib/search/dutch/lemma'
import { fold, words } from '@/lib/search/dutch/words'

const pieces =
  `arbeid arbeids markt discriminatie school scholen kind kinderen kinder ouder ouderen en s er e te de ge on anti her ver be lijk heid heden ing ingen je tje
pan pannen schap schapen huis huizen werk gewerkt lhbti nt2 mbo vo ' 's 'ers - & + ë ï é ĳ zorg beleid team wijk gemeente straat radicalisering inburgering moslim a z x`.split(
    /\s+/,
  )
/** Words that look Dutch, most of which do not exist. */
const invented = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(invented, { maxLength: 8 }).map((each) => each.join(' ')),
)
const oneWord = fc.oneof(invented, fc.string({ unit: 'grapheme', maxLength: 40 })).map((word) => words(word)[0]?.word ?? 'woord')

describe('words', () => {
  it('points at the source, in order, without overlap', () => {
    fc.assert(
      fc.property(text, (source) => {
        let end = 0
        for (const { from, to, word } of words(source)) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(source.length)
          expect(word).not.toBe('')
          expect(words(source.slice(from, to)).map((each) => each.word)).toEqual([word])
          end = to
        }
      }),
    )
  })

  it('leaves no letter or digit out', () => {
    fc.assert(
      fc.property(text, (source) => {
        const covered = words(source)
        const letters = [...source.matchAll(/[a-z0-9]/gi)].map((match) => match.index)
        expect(letters.filter((at) => !covered.some(({ from, to }) => from <= at && at < to))).toEqual([])
      }),
    )
  })
})

describe('fold', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        expect(fold(fold(source))).toBe(fold(source))
      }),
    )
  })

  it('takes no notice of capitals and accents', () => {
    fc.assert(
      fc.property(invented, (word) => {
        expect(fold(word.toUpperCase())).toBe(fold(word))
        expect(fold(word.replace(/[aeiou]/g, '$&\u0301'))).toBe(fold(word))
      }),
    )
  })
})

describe('analyse', () => {
  it('gives a lemma that is its own lemma, with the same parts', () => {
    fc.assert(
      fc.property(oneWord, (word) => {
        const { lemma, parts } = analyse(word)
        expect(analyse(lemma)).toEqual({ lemma, parts, known: analyse(lemma).known })
      }),
      { numRuns: 3000 },
    )
  })

  it('gives parts that are lemmas, of which none is the word itself', () => {
    fc.assert(
      fc.property(oneWord, (word) => {
        const { lemma, parts } = analyse(word)
        expect(parts.filter((part) => part === '' || part === lemma)).toEqual([])
        expect(parts.map((part) => analyse(part).lemma)).toEqual(parts)
        expect(lemma).not.toBe('')
      }),
      { numRuns: 3000 },
    )
  })

  it('says the same of a word whatever was asked before', () => {
    fc.assert(
      fc.property(oneWord, oneWord, (word, other) => {
        const before = [lemmaOf(word), partsOf(lemmaOf(word))]
        partsOf(lemmaOf(other))
        expect([lemmaOf(word), partsOf(lemmaOf(word))]).toEqual(before)
      }),
    )
  })

  it.each([
    ['one letter', 'a'.repeat(10_000)],
    ['one syllable', 'en'.repeat(5_000)],
    ['words without a space', 'arbeidsmarktdiscriminatie'.repeat(400)],
    ['hyphens', 'a-'.repeat(5_000)],
    ['apostrophes', "a'".repeat(5_000)],
    ['digits', '9'.repeat(10_000)],
    ['ISBN-like digits', '978-'.repeat(2_500)],
    ['points', 'a.'.repeat(5_000)],
    ['brackets', 'ouder('.repeat(1_600)],
    ['emoji', '👩🏽‍🦱'.repeat(1_400)],
    ['right to left', 'العربية '.repeat(1_200)],
    ['combining marks', `a${'\u0301'.repeat(9_999)}`],
    ['half of a pair', '\ud800'.repeat(10_000)],
  ])('takes no time over 10 kB of %s', (_, source) => {
    analyse('warm')
    const begin = process.cpuUsage()
    for (const { word } of words(source)) analyse(word)
    const { user, system } = process.cpuUsage(begin)
    expect((user + system) / 1000).toBeLessThan(200)
  })
})
