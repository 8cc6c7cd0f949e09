import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generalIssues } from '@/lib/api/parameters'

const issues = (query: string) => generalIssues(new URLSearchParams(query), ['q', 'soort'], ['soort'])

describe('what is wrong with parameters in general', () => {
  it.each([
    ['', []],
    ['q=ouders&soort=publicatie&soort=interventie', []],
    [`q=${'a'.repeat(200)}`, []],
    [`q=${'a'.repeat(201)}`, ['q']],
    [`q=${encodeURIComponent('👩'.repeat(200))}`, []],
    ['q=a&q=b', ['q']],
    ['zoek=a', ['zoek']],
    ['__proto__=1&constructor=2', ['__proto__', 'constructor']],
    [`q=${'a'.repeat(300)}&q=b&utm_source=x`, ['utm_source', 'q', 'q']],
  ])('%s', (query, expected) => {
    expect(issues(query).map(({ parameter }) => parameter)).toEqual(expected)
  })

  it('names every unknown parameter once, whatever it is called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (names) => {
        const params = new URLSearchParams(names.map((name) => [name, '1']))
        const unknown = new Set([...params.keys()].filter((name) => !['q', 'soort'].includes(name)))
        const named = generalIssues(params, ['q', 'soort'], ['q', 'soort']).map(({ parameter }) => parameter)
        expect(named).toEqual([...unknown])
      }),
    )
  })
})
