import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slugPattern } from '@/lib/content/id'
import { formatDate, isoDay } from '@/lib/dates'
import { formatEuro, joinNl, slugify, truncate } from '@/lib/text'

describe('text', () => {
  it('makes addresses of titles', () => {
    expect(slugify("Één thema's & méér!")).toBe('een-thema-s-meer')
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => slugify(text) === '' || slugPattern.test(slugify(text))))
  })

  it('writes numbers, money and lists as Dutch readers do', () => {
    expect(formatEuro(2927296)).toBe('€ 2.927.296')
    expect(formatEuro(12.5)).toBe('€ 12,50')
    expect(joinNl(['a', 'b', 'c'])).toBe('a, b en c')
  })

  it('shortens at a word and never beyond the limit', () => {
    expect(truncate('Een lange zin over samenleven', 16)).toBe('Een lange zin…')
    fc.assert(fc.property(fc.string(), fc.integer({ min: 2, max: 80 }), (text, length) => truncate(text, length).length <= Math.max(length, 0)))
  })
})

describe('dates', () => {
  it('are Dutch days, whatever the time zone of the machine', () => {
    expect(formatDate('2026-11-22')).toBe('22 november 2026')
    expect(isoDay(new Date('2026-11-21T23:30:00Z'))).toBe('2026-11-22')
  })
})
