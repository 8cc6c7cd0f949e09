import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedWords, keyOf, mayBeRead } from '@/lib/insight/words'

describe('countedWords', () => {
  it.each([
    ['  Wat   werkt NIET? ', 'wat werkt niet'],
    ['Coördinator', 'coordinator'],
    ['“wat werkt”', '“wat werkt”'],
    ['?!', ''],
    ['   ', ''],
  ])('makes %j into %j', (typed, counted) => expect(countedWords(typed)).toBe(counted))

  it('is the same for what differs in nothing but form', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 6 }), fc.constantFrom(' ', '  ', '\t', '\u00a0'), (words, space) => {
        const typed = words.join(' ')
        expect(countedWords(words.join(space).toUpperCase())).toBe(countedWords(typed))
        expect(keyOf(countedWords(`${typed}?`))).toBe(keyOf(countedWords(` ${typed}`)))
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
        expect(countedWords(countedWords(typed))).toBe(countedWords(typed))
      }),
    )
  })
})

describe('keyOf', () => {
  it('tells words apart and shows nothing of them', () => {
    expect(keyOf('ouders')).not.toBe(keyOf('ouderen'))
    expect(keyOf('ouders')).toMatch(/^[\w-]{43}$/)
  })
})

describe('mayBeRead', () => {
  it.each(['ouders', 'wat werkt niet', 'groep 4 lespakket', 'wet 2021', 'nt2', 'ot en sien & co', 'discriminatie op de arbeidsmarkt'])(
    'lets %j be read',
    (words) => expect(mayBeRead(words)).toBe(true),
  )
  it.each([
    'vera@voorbeeld.nl',
    'vera＠voorbeeld.nl',
    'bel 06 12 34 56 78',
    '020-6234567',
    'bsn 111222333',
    'geboren 12-03-1980',
    '٠٦١٢٣٤٥٦٧٨',
    'https://voorbeeld.org/x',
    'www.voorbeeld.org',
    'voorbeeld.nl',
    'dorpsstraat 3 1234 ab',
    'c:\\documenten\\vera',
    'een heel verhaal '.repeat(7),
  ])('keeps %j unreadable', (typed) => expect(mayBeRead(countedWords(typed))).toBe(false))

  it('never lets six digits or an address through, whatever is around them', () => {
    const around = fc.string({ unit: 'grapheme', maxLength: 30 })
    const separated = fc.tuple(fc.array(fc.constantFrom(...'0123456789'), { minLength: 6, maxLength: 12 }), fc.constantFrom('', ' ', '-', '.', ' / '))
    fc.assert(
      fc.property(around, separated, around, (before, [digits, between], after) => {
        expect(mayBeRead(countedWords(`${before}${digits.join(between)}${after}`))).toBe(false)
      }),
    )
    fc.assert(
      fc.property(around, fc.emailAddress(), around, (before, email, after) => {
        expect(mayBeRead(countedWords(`${before} ${email} ${after}`))).toBe(false)
      }),
    )
  })
})
