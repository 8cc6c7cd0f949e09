import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { InvalidStateError } from '@/lib/errors'
import { diffContent } from '@/lib/versions/diff'
import { putBack } from '@/lib/versions/put-back'

// Many cases, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

const block = fc.integer({ min: 0, max: 30 }).map((n) => ({ type: 'paragraph', text: [{ text: `Alinea ${n} over onderwerp ${n} met woorden${n}` }] }))
const body = fc.uniqueArray(block, { selector: ({ text }) => text[0]?.text, maxLength: 10 })
const content = fc.record({ title: fc.string(), summary: fc.string(), body })
const textOf = (item: unknown) => JSON.stringify(item)

it('puts a field back and touches no other', () => {
  fc.assert(
    fc.property(content, content, fc.constantFrom('title', 'summary', 'body'), (current, earlier, field) => {
      const back = putBack(current, earlier, [field])
      expect(back).toEqual({ ...current, [field]: earlier[field as keyof typeof earlier] })
    }),
  )
})

it('puts one block back, and of the others none is lost, changed or doubled', () => {
  fc.assert(
    fc.property(content, content, fc.nat(9), (current, earlier, place) => {
      const wanted = earlier.body[place]
      fc.pre(wanted !== undefined)
      const back = (putBack(current, earlier, ['body', place]) as typeof current).body
      expect(back.map(textOf)).toContain(textOf(wanted))
      const [before, after] = [current.body.map(textOf), back.map(textOf)]
      const gone = before.filter((text) => !after.includes(text))
      expect(gone.length).toBeLessThanOrEqual(1)
      expect(after.length - before.length).toBe(gone.length === 1 || before.includes(textOf(wanted)) ? 0 : 1)
      const others = (list: string[]) => list.filter((text) => text !== textOf(wanted) && !gone.includes(text))
      expect(others(after)).toEqual(others(before))
    }),
    { numRuns: 150 },
  )
})

it('makes the two equal when every change is put back', () => {
  fc.assert(
    fc.property(content, content, (current, earlier) => {
      const back = diffContent(earlier, current).reduce((made, { path }) => putBack(made, earlier, path), current as Record<string, unknown>)
      expect(diffContent(earlier, back)).toEqual([])
    }),
  )
})

it('reaches into a chapter that has moved, and says so when it is gone', () => {
  const [one, two] = ['Eerste alinea van dit hoofdstuk', 'Tweede alinea over iets anders'].map((text) => ({ type: 'paragraph', text: [{ text }] }))
  const chapter = (slug: string, blocks: unknown[]) => ({ slug, title: slug, body: blocks })
  const earlier = { chapters: [chapter('a', [one, two]), chapter('b', [])] }
  expect(putBack({ chapters: [chapter('b', []), chapter('a', [one])] }, earlier, ['chapters', 0, 'body', 1])).toEqual({
    chapters: [chapter('b', []), chapter('a', [one, two])],
  })
  expect(() => putBack({ chapters: [chapter('b', [])] }, earlier, ['chapters', 0, 'body', 1])).toThrow(InvalidStateError)
  expect(() => putBack(earlier, earlier, ['chapters', 7])).toThrow(InvalidStateError)
})
