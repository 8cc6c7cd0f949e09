import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPath } from '@/lib/editor/field-spec'
import { feedbackState, groupByPart, lastAnswer, openMustDo, partOfPath } from '@/lib/submissions/feedback'
import type { RemarkView } from '@/lib/submissions/shapes'
import { pathIn } from '@/lib/worksheet/field-at'
import { valueAt } from '@/lib/worksheet/form/paths'
import { worksheetParts } from '@/lib/worksheet/parts'

const answer = (says: string, text = '') => ({ id: says, author: 'Sanne', says, text, createdAt: '2027-05-01T10:00:00Z' })
const remark = (changes: Partial<RemarkView> = {}): RemarkView => ({
  id: 'een',
  version: 1,
  path: 'summary',
  quote: '',
  criterion: null,
  text: 'Korter',
  required: false,
  author: 'KIS',
  mine: false,
  createdAt: '2027-05-01T10:00:00Z',
  released: true,
  resolved: false,
  answers: [],
  ...changes,
})

describe('where a remark stands', () => {
  it('waits until the owner says what became of it; KIS has the last word', () => {
    expect(feedbackState(remark())).toBe('open')
    expect(feedbackState(remark({ answers: [answer('', 'Wat bedoel je?')] }))).toBe('open')
    expect(feedbackState(remark({ answers: [answer('niet-verwerkt')] }))).toBe('answered')
    expect(feedbackState(remark({ answers: [answer('verwerkt')], resolved: true }))).toBe('resolved')
  })

  it('counts the last answer that says something', () => {
    expect(lastAnswer([answer('verwerkt'), answer('niet-verwerkt'), answer('')])?.says).toBe('niet-verwerkt')
    expect(lastAnswer([answer('')])).toBeUndefined()
  })

  it('asks only what must be done', () => {
    const all = [remark({ id: 'a', required: true }), remark({ id: 'b' }), remark({ id: 'c', required: true, resolved: true })]
    expect(openMustDo(all).map(({ id }) => id)).toEqual(['a'])
  })
})

describe('feedback by part of the worksheet', () => {
  it('finds the part of a field, of a part of it and of a whole that is spread over parts', () => {
    expect(partOfPath('goals.0.text')?.slug).toBe('doelen')
    expect(partOfPath('theory.mechanisms.1.text')?.slug).toBe('wat-werkt')
    expect(partOfPath('theory')?.slug).toBe('probleem')
    expect(partOfPath('goalsandmore')).toBeUndefined()
  })

  it('loses no remark and shows none twice, whatever it is about', () => {
    const paths = ['', 'goals.10.text', 'goals.2.text', 'nergens', ...worksheetParts.flatMap(({ fields }) => fields)]
    fc.assert(
      fc.property(fc.array(fc.record({ path: fc.constantFrom(...paths), required: fc.boolean() })), (made) => {
        const remarks = made.map((one, i) => remark({ ...one, id: String(i) }))
        const shown = groupByPart(remarks).flatMap((group) => group.remarks.map(({ id }) => id))
        expect(shown.toSorted()).toEqual(remarks.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('keeps the order of the worksheet, with what is about the whole first', () => {
    const titles = groupByPart([remark({ path: 'goals' }), remark({ path: '' }), remark({ path: 'title' })]).map(({ part }) => part)
    expect(titles).toEqual([undefined, 'kern', 'doelen'])
  })
})

describe('a field in another version', () => {
  const before = {
    goals: [
      { key: 'een', text: 'a' },
      { key: 'twee', text: 'b' },
    ],
    materials: [{ text: 'x' }, { text: 'y' }],
  }

  it('is found where it stands now, by its key', () => {
    const later = { goals: [{ key: 'nieuw' }, { key: 'twee', text: 'B' }, { key: 'een' }] }
    expect(pathIn(later, before, readPath('goals.1.text'))).toEqual(['goals', 1, 'text'])
    expect(pathIn(later, before, readPath('goals.0.text'))).toEqual(['goals', 2, 'text'])
  })

  it('is gone when the thing with its key is gone, and is found by its place where things have no key', () => {
    expect(pathIn({ goals: [{ key: 'twee' }] }, before, readPath('goals.0.text'))).toBeUndefined()
    expect(pathIn({ materials: [{ text: 'x' }] }, before, readPath('materials.1'))).toBeUndefined()
    expect(pathIn(before, before, readPath('materials.1.text'))).toEqual(['materials', 1, 'text'])
  })

  it('never throws, whatever a remark names', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), fc.jsonValue(), (path, one, other) => {
        const found = pathIn(one, other, readPath(path))
        if (found) valueAt(one, found)
        valueAt(other, readPath(path))
      }),
    )
    expect(valueAt({}, ['__proto__', 'toString'])).toBeUndefined()
  })
})
