import { describe, expect, it } from 'vitest'
import { presenceWords } from '@/components/editor/saving/presence-words'
import type { SaverState } from '@/components/editor/saving/saver-state'
import { backoff } from '@/components/editor/saving/schedule'
import { asText } from '@/components/editor/saving/take-along'
import { announcement, savingWords } from '@/components/editor/saving/words'

describe('backing off', () => {
  it('waits longer after every failure, up to half a minute and a bit', () => {
    expect([1, 2, 3, 4, 5, 99].map((failures) => backoff(failures, 0.5))).toEqual([2_000, 4_000, 8_000, 15_000, 30_000, 30_000])
    expect(backoff(99, 1)).toBeCloseTo(36_000)
  })
})

describe('the words', () => {
  const state = { step: 'saved', savedAt: '2026-11-22T13:03:00Z', docState: 'draft', copied: true } as const
  const now = new Date('2026-11-22T15:00:00Z')
  const offline = { code: 'offline', message: 'geen verbinding' } as const

  it.each<[Partial<SaverState>, string, string]>([
    [{}, 'Alles opgeslagen om 14:03', 'Opslaan gaat goed.'],
    [{ savedAt: '2026-11-20T13:03:00Z' }, 'Alles opgeslagen op 20 november 2026 om 14:03', 'Opslaan gaat goed.'],
    [{ step: 'waiting' }, 'Nog niet opgeslagen', 'Opslaan gaat goed.'],
    [{ step: 'saving' }, 'Bezig met opslaan…', 'Opslaan gaat goed.'],
    [{ step: 'saving', problem: offline }, 'Niet opgeslagen: geen verbinding. Je tekst staat op deze computer.', 'Niet opgeslagen: geen verbinding.'],
    [{ step: 'unreachable', copied: false, problem: offline }, 'Niet opgeslagen: geen verbinding. Laat dit tabblad open.', 'Niet opgeslagen: geen verbinding.'],
  ])('says it on the screen, and aloud only when it goes wrong or right again: %#', (changes, seen, heard) => {
    expect(savingWords({ ...state, ...changes }, now)).toBe(seen)
    expect(announcement({ ...state, ...changes })).toBe(heard)
  })

  it('says who else is here', () => {
    const other = { name: 'Voorbeeld Sanne', place: '', own: false }
    expect(presenceWords([])).toEqual([])
    expect(presenceWords([{ ...other, place: 'Samenvatting' }, other, { ...other, name: 'Voorbeeld Bo' }, { ...other, own: true }])).toEqual([
      'Voorbeeld Sanne schrijft in Samenvatting.',
      'Voorbeeld Sanne en Voorbeeld Bo hebben dit document ook open.',
      'Je hebt dit document ook in een ander tabblad open.',
    ])
  })

  it('gives all texts to take along, and nothing that is only for machines', () => {
    const content = {
      title: 'T',
      themes: ['wonen'],
      body: [
        { type: 'heading', level: 2, id: 'kop', text: [{ text: 'De ' }, { text: 'kop', bold: true }] },
        { type: 'list', ordered: false, items: [{ text: [{ text: 'punt' }] }] },
      ],
    }
    expect(asText(content)).toBe('T\n\nwonen\n\nDe kop\n\npunt')
  })
})
