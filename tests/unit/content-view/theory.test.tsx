import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { TheoryDiagram } from '@/components/content/parts/TheoryDiagram'
import { theoryStages } from '@/components/content/theory'
import { dossierId, type InterventionInput, intervention, text, withTheory } from '../interventions/document'

const stages = (content: InterventionInput) => theoryStages(intervention(content).content)
const render = (content: InterventionInput) =>
  renderToStaticMarkup(<TheoryDiagram doc={intervention(content)} mechanisms={{ [`${dossierId}#objectiveren`]: 'Beslissingen objectiveren' }} />)

describe('the theory of change', () => {
  it('goes from the problem to what makes it work, with lines where keys point', () => {
    const found = stages(withTheory)
    expect(found.map(({ id, boxes }) => [id, boxes.length])).toEqual([
      ['vraagstuk', 1],
      ['factoren', 2],
      ['beoogd', 2],
      ['activiteiten', 2],
      ['mechanismen', 1],
    ])
    expect(found.map(({ links }) => links)).toEqual([
      [],
      [
        [0, 0],
        [0, 1],
      ],
      [
        [0, 0],
        [0, 1],
        [1, 1],
      ],
      [
        [0, 0],
        [0, 1],
        [1, 1],
      ],
      [[1, 0]],
    ])
  })

  it('says every line in words too', () => {
    const words = stages(withTheory).map(({ boxes }) => boxes.map(({ relation }) => relation))
    expect(words.slice(2)).toEqual([['werkt aan factor 1', 'werkt aan factor 1 en 2'], ['voor doel 1', 'voor doel 1 en 2'], ['in activiteit 2']])
    expect(render(withTheory)).toContain('Voor: Sollicitanten')
  })

  it('leaves out what is not there, without lines that skip a stage', () => {
    const found = stages({ ...withTheory, approach: [] })
    expect(found.map(({ id }) => id)).toEqual(['vraagstuk', 'factoren', 'beoogd', 'mechanismen'])
    expect(found.at(-1)?.links).toEqual([])
    expect(stages({})).toEqual([])
  })

  it('draws a line for every link and leads from a mechanism to its paragraph', () => {
    const html = render(withTheory)
    const lines = html.match(/<path d="M[\d.]+ 0C/g) ?? []
    expect(lines).toHaveLength(stages(withTheory).reduce((sum, { links }) => sum + links.length, 0))
    expect(html).toContain('<a href="/dossiers/wat-werkt#objectiveren">Wat er bekend is: Beslissingen objectiveren</a>')
    expect(html).not.toContain('style=')
  })

  it('only joins boxes that are there, whatever points at what', () => {
    const keys = ['a', 'b', 'c']
    const some = fc.uniqueArray(fc.constantFrom(...keys))
    const input = fc.record({
      factors: fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 3 }),
      goals: fc.array(fc.record({ key: fc.constantFrom(...keys), factors: some }), { maxLength: 4 }),
      approach: fc.array(fc.record({ goals: some, mechanisms: some }), { maxLength: 8 }),
      mechanisms: fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 3 }),
    })
    fc.assert(
      fc.property(input, ({ factors, goals, approach, mechanisms }) => {
        const { content } = intervention()
        const found = theoryStages({
          ...content,
          goals: goals.map((goal) => ({ ...goal, text: text('Doel'), groups: [] })),
          approach: approach.map((activity) => ({ ...activity, title: 'Les' })),
          theory: {
            problem: { text: text('Vraagstuk') },
            factors: factors.map((key) => ({ key, text: text(key) })),
            mechanisms: mechanisms.map((anchor) => ({ anchor, text: text(anchor) })),
          },
        })
        found.forEach(({ boxes, links }, i) => {
          expect(boxes.length).toBeGreaterThan(0)
          for (const [from, to] of links) {
            expect(found[i - 1]?.boxes[from]).toBeDefined()
            expect(boxes[to]).toBeDefined()
          }
        })
      }),
    )
  })
})
