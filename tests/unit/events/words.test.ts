import { describe, expect, it } from 'vitest'
import { eventTypes } from '@/lib/events/record'
import { eventWords, saidOf, wordsOf } from '@/lib/events/words'

describe('words of events', () => {
  it('has a sentence for every type, and no type twice by the same name', () => {
    expect(Object.keys(eventWords).sort()).toEqual([...eventTypes].sort())
    expect(new Set(Object.values(eventWords).map(({ label }) => label)).size).toBe(eventTypes.length)
  })

  it.each(eventTypes)('says %s whole, whatever its data', (type) => {
    const data = { userId: 'x', note: 'Voorbeeld', reason: 'Omdat', name: 'naam', count: 1, number: 3, at: '2026-07-01T10:00:00Z', part: 'Tekst' }
    for (const said of [saidOf(type, {}), saidOf(type, data)]) {
      expect(said).toMatch(/^[a-z]/)
      expect(said).not.toMatch(/undefined|null|NaN|Invalid| {2}|\s$|\[object/)
      if (type.startsWith('document.')) expect(said.match(/\{document\}/g)).toHaveLength(1)
    }
  })

  it('says when something was planned for, as it is in the Netherlands', () => {
    expect(saidOf('document.scheduled', { at: '2026-07-01T10:00:00Z' })).toBe('plande de publicatie van {document} voor 1 juli 2026 om 12:00')
  })

  it('does not fail on what it does not know', () => {
    expect(wordsOf('something.else').label).toBe('something.else')
    expect(saidOf('something.else', {})).toContain('something.else')
  })
})
