import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { words } from '@/lib/search/dutch/words'
import { type Suggestible, SuggestionIndex } from '@/lib/search/suggestion-index'

const of = (text: string, weight = 1): Suggestible => ({ item: { kind: 'document', text, href: '/x' }, words: words(text).map(({ word }) => word), weight })
const texts = (found: readonly Suggestible[]) => found.map(({ item }) => item.text)

describe('suggestions', () => {
  const index = new SuggestionIndex([of('Wat werkt bij discriminatie'), of('Discriminatie op school'), of('Stage en school', 1.5)])

  it('are found by the beginnings of words, what starts with them first', () => {
    expect(texts(index.find('disc'))).toEqual(['Discriminatie op school', 'Wat werkt bij discriminatie'])
    expect(texts(index.find('scho'))).toEqual(['Stage en school', 'Discriminatie op school'])
    expect(texts(index.find('dis scho'))).toEqual(['Discriminatie op school'])
    expect(index.find('chool')).toEqual([])
    expect(index.find('!?')).toEqual([])
  })

  it('are exactly what a look at every title finds', () => {
    const title = fc.array(fc.constantFrom('aap', 'aan', 'noot', 'nu', 'mies'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(fc.uniqueArray(title), fc.constantFrom('a', 'aa', 'n', 'noot', 'mi', 'x', 'aa n'), (titles, typed) => {
        const slow = titles.filter((text) => typed.split(' ').every((start) => text.split(' ').some((word) => word.startsWith(start))))
        expect(texts(new SuggestionIndex(titles.map((text) => of(text))).find(typed)).sort()).toEqual(slow.sort())
      }),
    )
  })
})
