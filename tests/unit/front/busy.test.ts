import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Busy } from '@/lib/front/busy'

describe('Busy', () => {
  it('lets a client in until it has too much under way, and again once something is done', () => {
    const busy = new Busy(2)
    const [first, second] = [busy.enter('a'), busy.enter('a')]
    expect([first, second].map((done) => typeof done)).toEqual(['function', 'function'])
    expect(busy.enter('a')).toBeUndefined()
    expect(busy.enter('b')).toBeTypeOf('function')
    first?.()
    expect(busy.enter('a')).toBeTypeOf('function')
    expect(busy.enter('a')).toBeUndefined()
  })

  it('never has more under way than is allowed, and forgets whoever is done', () => {
    const step = fc.record({ client: fc.constantFrom('a', 'b', 'c'), enters: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step), fc.integer({ min: 1, max: 4 }), (steps, most) => {
        const busy = new Busy(most)
        const under = new Map<string, (() => void)[]>()
        for (const { client, enters } of steps) {
          const open = under.get(client) ?? []
          under.set(client, open)
          if (!enters) open.pop()?.()
          else {
            const done = busy.enter(client)
            expect(done !== undefined).toBe(open.length < most)
            if (done) open.push(done)
          }
        }
        expect(busy.clients).toBe([...under.values()].filter((open) => open.length > 0).length)
        for (const done of [...under.values()].flat()) done()
        expect(busy.clients).toBe(0)
      }),
    )
  })
})
