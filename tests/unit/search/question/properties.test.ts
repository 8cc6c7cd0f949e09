import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMunicipality } from '@/lib/places/places'
import { words } from '@/lib/search/dutch/words'
import { type FacetKey, facets, staticFacetLabel } from '@/lib/search/facets'
import { costWords, effectWords, timeWords } from '@/lib/search/question/lexicon/conditions'
import { people, sectorWords } from '@/lib/search/question/lexicon/people'
import { formWords, kindWords, typeWords } from '@/lib/search/question/lexicon/things'
import { readQuestion } from '@/lib/search/question/question'
import { readText } from '@/lib/search/question/sentences'

const flat = (lists: Record<string, readonly string[]>) => Object.values(lists).flat()
const lexicon = [
  ...[...flat(kindWords), ...flat(typeWords), ...flat(formWords)],
  ...[...costWords, ...timeWords, ...effectWords].flatMap((condition) => condition.words),
  ...[...people.flatMap((group) => group.words), ...Object.values(sectorWords).flatMap(({ sharp = [], loose = [] }) => [...sharp, ...loose])],
]
const small =
  'zijn er is een de het welke wat voor over tegen van in op mijn met en of niet geen groep 4 klas 2 uit 2019 sinds 2020 Utrecht jaar 12 ? . , ik zoek'.split(
    ' ',
  )
const sentence = fc.array(fc.constantFrom(...lexicon, ...small, ...small), { minLength: 1, maxLength: 14 }).map((parts) => parts.join(' '))
const anything = fc.oneof(sentence, sentence, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }))

function isValue(key: FacetKey, value: string): boolean {
  if ('values' in facets[key]) return staticFacetLabel(key, value) !== undefined
  if (key === 'jaar') return /^(?:19|20)\d\d$/.test(value)
  if (key === 'gemeente') return findMunicipality(value)?.municipality.name === value
  return key === 'taal'
}

describe('any text', () => {
  it('is read without an error, and gives only values that exist, each once and with its words', () => {
    fc.assert(
      fc.property(anything, (q) => {
        const understood = readQuestion(q)
        if (!understood) return
        const { asked, filters } = understood
        for (const { key, value, text, label } of asked) {
          expect(isValue(key, value), `${key}=${value}`).toBe(true)
          expect(q).toContain(text)
          expect(label).not.toBe('')
        }
        expect(new Set(asked.map(({ key, value }) => `${key}:${value}`)).size).toBe(asked.length)
        expect(Object.values(filters).flat().sort()).toEqual(asked.map(({ value }) => value).sort())
      }),
      { numRuns: 1500 },
    )
  })

  it('leaves no words but its own, in their order', () => {
    fc.assert(
      fc.property(anything, (q) => {
        const left = words(readQuestion(q)?.words ?? '').map(({ word }) => word)
        const typed = words(q).map(({ word }) => word)
        let at = 0
        for (const word of left) {
          at = typed.indexOf(word, at) + 1
          expect(at, `"${word}" in "${q}"`).toBeGreaterThan(0)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('is understood the same each time', () => {
    const today = new Date('2026-11-22')
    fc.assert(
      fc.property(anything, (q) => {
        expect(readQuestion(q, today)).toEqual(readQuestion(q, today))
      }),
    )
  })

  it('is read within milliseconds, however long or strange', () => {
    for (const q of ['welke trainingen '.repeat(1_000), 'a'.repeat(10_000), `wat ${'is er '.repeat(2_000)}?`, 'ik zoek '.repeat(1_500), '?'.repeat(10_000)]) {
      readQuestion(q)
      const started = performance.now()
      readQuestion(q)
      expect(performance.now() - started, q.slice(0, 20)).toBeLessThan(50)
    }
  })
})

describe('the sentences of a text', () => {
  it('stand in it word for word, and none is without an end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('De wet', 'o.a.', 'bijv.', 'werkt.', 'Niet 3,5', 'toch!', 'vergrijzing.1', 'Zij', '\n', '„Zo”', 'dr. J. de', 'echt?', 'kan.')),
        (parts) => {
          const text = parts.join(' ')
          for (const sentence of readText(text)) {
            expect(text).toContain(sentence.text)
            expect(sentence.text).toMatch(/[.!?…]["'”’)\]]*$/)
            expect(sentence.text).not.toContain('\n')
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('end at a point, not at an abbreviation, and without the number of a footnote', () => {
    const text = 'Titel zonder punt\nDat geldt o.a. voor scholen in art. 1 van de wet.2 Toch is het zo! Ook dr. Jansen vindt dat (zie blz. 3).'
    expect(readText(text).map((sentence) => sentence.text)).toEqual([
      'Dat geldt o.a. voor scholen in art. 1 van de wet.',
      'Toch is het zo!',
      'Ook dr. Jansen vindt dat (zie blz. 3).',
    ])
  })
})
