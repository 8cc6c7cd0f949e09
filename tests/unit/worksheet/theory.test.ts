import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theoryOf } from '@/lib/worksheet/theory'
import { type Drawing, drawAcross, drawDown, wrapped } from '@/lib/worksheet/theory-drawing'

const text = (words: string) => [{ text: words }]
const record = {
  theory: {
    problem: { text: text('Leerlingen kennen elkaar niet.') },
    factors: [
      { key: 'contact', text: text('Weinig contact') },
      { key: 'gesprek', text: text('Geen gesprek') },
    ],
    mechanisms: [{ anchor: 'samenwerken', text: text('Samen aan een doel') }],
  },
  goals: [{ key: 'kennen', text: text('Elkaar kennen'), factors: ['contact'] }],
  approach: [{ title: 'Project', goals: ['kennen'], mechanisms: ['samenwerken'] }, { title: 'Feest' }],
}

const keys = ['a', 'b', 'c', 'weg']
const someKeys = fc.subarray(keys)
const keyed = fc.record({ key: fc.constantFrom(...keys), text: fc.constant(text('iets')) }, { requiredKeys: [] })
const anyRecord = fc.record({
  theory: fc.record(
    {
      problem: fc.record({ text: fc.string().map(text) }),
      factors: fc.array(keyed, { maxLength: 7 }),
      mechanisms: fc.array(fc.record({ anchor: fc.constantFrom(...keys), text: fc.string().map(text) }, { requiredKeys: [] }), { maxLength: 7 }),
    },
    { requiredKeys: [] },
  ),
  goals: fc.array(fc.record({ key: fc.constantFrom(...keys), text: fc.string({ maxLength: 400 }).map(text), factors: someKeys }, { requiredKeys: [] }), {
    maxLength: 7,
  }),
  approach: fc.array(fc.record({ title: fc.string({ maxLength: 300 }), goals: someKeys, mechanisms: someKeys }, { requiredKeys: [] }), { maxLength: 7 }),
})

describe('the theory of change of a worksheet', () => {
  it('ties stages by the keys of the record', () => {
    const { stages, links } = theoryOf(record)
    expect(stages.map(({ boxes }) => boxes.map(({ label }) => label))).toEqual([
      ['Probleem'],
      ['Factor 1', 'Factor 2'],
      ['Doel'],
      ['Activiteit 1', 'Activiteit 2'],
      ['Mechanisme'],
    ])
    expect(links).toEqual([
      [
        [0, 0],
        [0, 1],
      ],
      [[0, 0]],
      [[0, 0]],
      [[0, 0]],
    ])
  })

  it('names what hangs loose, and where to tie it', () => {
    expect(theoryOf(record).loose).toEqual([
      { message: 'Factor 2: nog geen doel verandert deze factor.', part: 'doelen', path: ['goals'] },
      { message: 'Activiteit 2 werkt nog aan geen doel.', part: 'aanpak', path: ['approach', 1] },
    ])
  })

  it('calls nothing loose as long as there is nothing to tie it to', () => {
    expect(theoryOf({ theory: record.theory }).loose).toEqual([])
    expect(theoryOf({ goals: record.goals }).loose).toEqual([])
    expect(theoryOf({})).toMatchObject({ loose: [], links: [[], [], [], []] })
  })

  it('takes whatever stands in an unfinished worksheet', () => {
    expect(() => theoryOf({ theory: 'x', goals: 'y', approach: [null, 3], literature: {} })).not.toThrow()
  })

  it('calls exactly those boxes loose that no line touches', () => {
    fc.assert(
      fc.property(anyRecord, (content) => {
        const { stages, links, loose } = theoryOf(content)
        const [, factors, goals, activities, mechanisms] = stages.map(({ boxes }) => boxes.length) as [number, number, number, number, number]
        const touched = (n: number, side: 0 | 1) => new Set(links[n]?.map((link) => link[side])).size
        const expected =
          (goals && factors - touched(1, 0)) +
          (factors && goals - touched(1, 1)) +
          (activities && goals - touched(2, 0)) +
          (goals && activities - touched(2, 1)) +
          (activities && mechanisms - touched(3, 1))
        expect(loose).toHaveLength(expected)
      }),
    )
  })
})

const boxesIn = ({ stages }: Drawing) => stages.flatMap(({ boxes }) => boxes)

describe('the drawing of a theory of change', () => {
  it.each([
    ['across', drawAcross],
    ['down', drawDown],
  ])('keeps boxes apart and within the picture: %s', (_, draw) => {
    fc.assert(
      fc.property(anyRecord, (content) => {
        const drawing = draw(theoryOf(content))
        const boxes = boxesIn(drawing)
        for (const { x, y, width, height } of boxes) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
          expect(x + width).toBeLessThanOrEqual(drawing.width + 0.001)
          expect(y + height).toBeLessThanOrEqual(drawing.height + 0.001)
        }
        const overlap = boxes.some((a, i) =>
          boxes
            .slice(i + 1)
            .some((b) => a.x < b.x + b.width - 0.001 && b.x < a.x + a.width - 0.001 && a.y < b.y + b.height - 0.001 && b.y < a.y + a.height - 0.001),
        )
        expect(overlap).toBe(false)
        expect(drawing.curves).toHaveLength(theoryOf(content).links.flat().length)
      }),
    )
  })

  it('has a place for a stage without anything yet', () => {
    expect(boxesIn(drawAcross(theoryOf({}))).map(({ label, empty }) => [label, empty])).toContainEqual(['Nog geen doelen', true])
  })

  it('breaks text on lines that fit, and loses no word before it says so', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 4, max: 40 }), fc.integer({ min: 1, max: 12 }), (words, letters, most) => {
        const lines = wrapped(words, letters, most)
        expect(lines.length).toBeLessThanOrEqual(most)
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(letters)
        const whole = lines.join('').replaceAll(/[-\s]/g, '')
        if (!lines.at(-1)?.endsWith('…')) expect(whole).toBe(words.replaceAll(/[-\s]/g, ''))
      }),
    )
  })
})
