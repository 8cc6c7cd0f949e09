import { describe, expect, it } from 'vitest'
import { helpFor } from '@/lib/worksheet/help'
import { fieldsOfPart } from '@/lib/worksheet/part-fields'
import { firstUnfinished, partProgress } from '@/lib/worksheet/part-progress'
import { worksheetParts } from '@/lib/worksheet/parts'

const lacks = (...paths: string[]) => [
  { id: 'x', label: 'x', help: 'x', complete: false, missing: paths.map((path) => ({ path: path.split('.'), message: `Vul ${path} in.` })) },
]
const wordsOf = (slug: string, content: object, criteria = lacks(), attachments = 0) =>
  partProgress(content as Record<string, unknown>, criteria, attachments).find((part) => part.slug === slug)?.words

describe('how far parts of the worksheet are', () => {
  it('says in words what is not begun, what is asked and what is filled in', () => {
    expect(wordsOf('doelen', {})).toBe('Nog leeg')
    expect(wordsOf('doelen', { goals: [{}] })).toBe('Nog leeg')
    const goals = [{ text: [{ text: 'Elkaar kennen' }] }]
    expect(wordsOf('doelen', { goals }, lacks('goals.0.factors'))).toBe('Nog 1 punt')
    expect(wordsOf('doelen', { goals }, lacks('goals.0.factors', 'goals.0.groups', 'approach'))).toBe('Nog 2 punten')
    expect(wordsOf('doelen', { goals }, lacks('approach'))).toBe('Ingevuld')
  })

  it('counts what two criteria ask of one field once', () => {
    expect(wordsOf('doelen', { goals: [{ text: [{ text: 'x' }] }] }, [...lacks('goals.0.factors'), ...lacks('goals.0.factors')])).toBe('Nog 1 punt')
  })

  it('never asks for attachments', () => {
    expect(wordsOf('bijlagen', {})).toBe('Niet verplicht')
    expect(wordsOf('bijlagen', {}, lacks(), 2)).toBe('2 bestanden')
  })

  it('goes on with the first part that asks for something', () => {
    const progress = partProgress({ title: 'x', theory: { problem: { text: [{ text: 'x' }] } } }, lacks('theory.factors'), 0)
    expect(firstUnfinished(progress)).toBe('probleem')
    expect(firstUnfinished(progress.map((part) => ({ ...part, begun: true, missing: 0 })))).toBe('kern')
  })
})

describe('help', () => {
  it('stands beside every field of the worksheet', () => {
    const fields = worksheetParts.flatMap(({ slug }) => fieldsOfPart(slug))
    expect(fields.filter(({ name }) => !helpFor(name)).map(({ name }) => name)).toEqual([])
    for (const { name } of fields) expect(helpFor(name)?.tips.join(' ').length).toBeLessThan(420)
  })
})
