import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localPath } from '@/lib/site/local-path'

describe('a path to come back to', () => {
  it.each(['/', '/interventies?vorm=training&q=a%20b', '/interventies/x#doelen'])('takes %s', (path) => expect(localPath(path)).toBe(path))

  it.each([
    '//kwaad.example',
    '///kwaad.example',
    '/\\kwaad.example',
    '\\\\kwaad.example',
    'https://kwaad.example/',
    'javascript:alert(1)',
    '/..//kwaad.example',
    '/.//kwaad.example',
    '/\t/kwaad.example',
    '\u0000/',
    'interventies',
    '',
    `/${'a'.repeat(3_000)}`,
  ])('refuses %j', (value) => expect(localPath(value)).toBeUndefined())

  it('never leads elsewhere, whatever is sent', () => {
    const parts = fc.constantFrom('/', '//', '\\', '.', '..', '@', ':', '?', '#', 'kwaad.example', 'https:', '%2f', '%5c', '\t', '\n', ' ')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(parts, { maxLength: 8 }).map((list) => list.join('')),
          fc.webUrl(),
          fc.string({ unit: 'binary' }),
        ),
        (value) => {
          const path = localPath(value)
          if (path !== undefined) expect(new URL(path, 'https://kis.example/mijn-lijst').origin).toBe('https://kis.example')
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('takes the page that a browser says to come from, of this site only', () => {
    expect(localPath('https://kis.example/interventies?a=1', 'kis.example')).toBe('/interventies?a=1')
    expect(localPath('https://kwaad.example/interventies', 'kis.example')).toBeUndefined()
    expect(localPath('https://kis.example//kwaad.example', 'kis.example')).toBeUndefined()
  })
})
