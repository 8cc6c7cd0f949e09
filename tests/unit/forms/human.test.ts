import { describe, expect, it } from 'vitest'
import { ExpectedError } from '@/lib/errors'
import { assertHuman, makeStamp } from '@/lib/forms/human'

const now = Date.parse('2026-11-22T10:00:00Z')
const shown = (msAgo: number) => ({ stempel: makeStamp(now - msAgo), onderwerp: '' })
const attempt = (fields: { stempel: string; onderwerp: string }) => () => assertHuman(fields, now)

describe('assertHuman', () => {
  it('lets people through, however slow', () => {
    expect(attempt(shown(3_000))).not.toThrow()
    expect(attempt(shown(90 * 24 * 3_600_000))).not.toThrow()
  })

  it('stops what fills in everything it finds, and says what to do', () => {
    expect(attempt({ ...shown(60_000), onderwerp: 'Koop nu' })).toThrow(/Verstuur het formulier nog een keer/)
  })

  it('stops what is faster than people are', () => {
    expect(attempt(shown(2_900))).toThrow(/erg snel/)
    expect(attempt(shown(-60_000))).toThrow(/erg snel/)
  })

  it('believes no stamp but its own', () => {
    const [moment, nonce, signature] = makeStamp(now - 60_000).split('.')
    for (const stempel of [
      '',
      'x',
      '..',
      `${moment}.${nonce}.`,
      `${moment}.anders.${signature}`,
      `1.${nonce}.${signature}`,
      `${moment}.${nonce}.${signature}x`,
    ])
      expect(attempt({ stempel, onderwerp: '' }), stempel).toThrow(ExpectedError)
  })

  it('makes no stamp twice', () => expect(makeStamp(now)).not.toBe(makeStamp(now)))
})
