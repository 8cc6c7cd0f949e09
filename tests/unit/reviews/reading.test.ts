import { describe, expect, it } from 'vitest'
import { readable } from '@/lib/reviews/readable'
import { placeFor, readingOf } from '@/lib/reviews/reading'
import { worksheetFields } from '@/lib/worksheet/worksheet'

const content = {
  title: 'Voorbeeld',
  goals: [{ text: [{ text: 'Een' }] }, { text: [{ text: 'Twee' }] }],
  theory: { problem: { text: [{ text: 'Zo is het.' }] }, factors: [{ key: 'een', text: [{ text: 'Factor' }] }] },
}
const parts = readingOf(content)
const places = parts.flatMap((part) => part.places)
const at = (path: string) => placeFor(parts, path)?.place.path

describe('reading a version', () => {
  it('has a place for every field of the worksheet, also what is empty, with a name that people know', () => {
    const names = new Set(places.map(({ path }) => path.split('.')[0]))
    expect([...worksheetFields].filter((name) => !names.has(name))).toEqual([])
    expect(places.filter(({ label, path }) => label === '' || label === path)).toEqual([])
    expect(places.find(({ path }) => path === 'title')?.value).toBe('Voorbeeld')
    expect(places.find(({ path }) => path === 'studies')?.value).toBeUndefined()
  })

  it('has a place for each of a list', () => {
    expect(places.find(({ path }) => path === 'goals')?.items.map(({ path, label }) => [path, label])).toEqual([
      ['goals.0', 'Doel 1'],
      ['goals.1', 'Doel 2'],
    ])
    expect(places.find(({ path }) => path === 'theory.factors')?.items).toHaveLength(1)
  })

  it('finds where a remark belongs: the field itself, or the nearest around it', () => {
    expect(at('goals.1.text')).toBe('goals.1')
    expect(at('goals.7.text')).toBe('goals')
    expect(at('theory.problem')).toBe('theory.problem')
    expect(at('theory.problem.text')).toBe('theory.problem')
    expect(at('')).toBeUndefined()
    expect(at('goal')).toBeUndefined()
  })
})

describe('a content to read', () => {
  const keyed = {
    contact: { label: 'Het bureau', email: 'bureau@example.org' },
    goals: [{ text: [{ text: 'Elkaar kennen' }], key: 'kennen', factors: ['contact', 'weg'], groups: [] }, {}],
    approach: [{ title: 'Samen', goals: ['kennen'], mechanisms: ['ontmoeten'] }],
    theory: {
      factors: [{ key: 'contact', text: [{ text: 'Weinig ' }, { text: 'contact' }] }],
      mechanisms: [{ anchor: 'ontmoeten', text: [{ text: 'Ontmoeten' }] }],
    },
    literature: [{ id: 'a', title: 'Een boek' }],
    reach: '',
  }

  it('has words where the worksheet has names, and nothing that is empty or not for people', () => {
    expect(readable(keyed)).toEqual({
      contact: { label: 'Het bureau' },
      goals: [{ text: [{ text: 'Elkaar kennen' }], factors: ['Weinig contact', 'weg'] }, {}],
      approach: [{ title: 'Samen', goals: ['Elkaar kennen'], mechanisms: ['Ontmoeten'] }],
      theory: { factors: [{ text: [{ text: 'Weinig ' }, { text: 'contact' }] }], mechanisms: [{ anchor: 'ontmoeten', text: [{ text: 'Ontmoeten' }] }] },
      literature: [{ title: 'Een boek' }],
    })
    expect(readable({ goals: 'kapot', theory: null })).toEqual({ goals: 'kapot' })
  })
})
