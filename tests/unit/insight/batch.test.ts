import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Batch } from '@/lib/insight/batch'

const said: string[] = []
beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => said.push(String(line)) > 0)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  said.length = 0
})

function counter(write: (entries: [string, number][]) => Promise<number>, most = 1_000) {
  return new Batch<number>({ name: 'proef', most, everyMs: 3_000, merge: (a, b) => a + b, write })
}

/** A place to write to that adds up, and is away when it is told to be. */
function store() {
  const sums = new Map<string, number>()
  const state = { away: false, writes: 0 }
  const write = async (entries: [string, number][]) => {
    if (state.away) throw new Error('weg')
    state.writes += 1
    for (const [key, value] of entries) sums.set(key, (sums.get(key) ?? 0) + value)
    return 0
  }
  return { sums, state, write }
}

describe('a batch', () => {
  it('writes once for all that came in some seconds, and not at all when nothing came', async () => {
    const { sums, state, write } = store()
    const batch = counter(write)
    for (let i = 0; i < 500; i += 1) batch.add(`k${i % 5}`, 1)
    expect(state.writes).toBe(0)
    await vi.advanceTimersByTimeAsync(3_000)
    expect([state.writes, sums.size, sums.get('k0')]).toEqual([1, 5, 100])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(state.writes).toBe(1)
  })

  it('loses nothing while it can’t write, and says so once', async () => {
    const { sums, state, write } = store()
    const batch = counter(write)
    state.away = true
    for (let i = 0; i < 20; i += 1) {
      batch.add('a', 1)
      await vi.advanceTimersByTimeAsync(3_000)
    }
    state.away = false
    await vi.advanceTimersByTimeAsync(3_000)
    expect(sums).toEqual(new Map([['a', 20]]))
    expect(said.filter((line) => line.includes('not counted yet'))).toHaveLength(1)
  })

  it('gives up after minutes, and goes on with what comes then', async () => {
    const { sums, state, write } = store()
    const batch = counter(write)
    state.away = true
    batch.add('a', 1)
    await vi.advanceTimersByTimeAsync(100 * 3_000)
    expect(said.at(-1)).toContain('"lost":1')
    state.away = false
    batch.add('b', 1)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(sums).toEqual(new Map([['b', 1]]))
  })

  it('keeps the newest of what was noted before and after it failed', async () => {
    const written: [string, number][][] = []
    let away = true
    const write = async (entries: [string, number][]) => {
      if (away) throw new Error('weg')
      written.push(entries)
      return 0
    }
    const batch = new Batch<number>({ name: 'proef', most: 10, everyMs: 3_000, merge: (_, latest) => latest, write })
    batch.add('a', 1)
    const failing = batch.flush()
    batch.add('a', 2)
    await failing
    away = false
    await batch.flush()
    expect(written).toEqual([[['a', 2]]])
  })

  it('never holds more than it may, whatever comes, and says so once a day', async () => {
    vi.setSystemTime(new Date('2026-11-22T10:00:00Z'))
    const sizes: number[] = []
    const batch = counter(async (entries) => sizes.push(entries.length) * 0, 50)
    for (let turn = 0; turn < 5; turn += 1) {
      for (let i = 0; i < 10_000; i += 1) batch.add(`anders ${turn} ${i}`, 1)
      await vi.advanceTimersByTimeAsync(3_000)
    }
    expect(sizes).toEqual([50, 50, 50, 50, 50])
    expect(said.filter((line) => line.includes('"dropped":9950'))).toHaveLength(1)
    expect(said).toHaveLength(1)
  })

  it('still counts what it holds already when it is full', async () => {
    const { sums, write } = store()
    const batch = counter(write, 2)
    for (const key of ['a', 'b', 'c', 'a', 'c', 'b']) batch.add(key, 1)
    await batch.flush()
    expect(Object.fromEntries(sums)).toEqual({ a: 2, b: 2 })
  })

  it('writes the last at the end, and does not wait forever for it', async () => {
    const { sums, write } = store()
    const batch = counter(write)
    batch.add('a', 1)
    await batch.stop()
    expect(sums.get('a')).toBe(1)
    const stuck = counter(() => new Promise(() => {}))
    stuck.add('a', 1)
    const stopped = stuck.stop()
    await vi.advanceTimersByTimeAsync(3_000)
    await stopped
  })

  it('adds up to what was added, however adding, writing and failing follow each other', async () => {
    const steps = fc.array(fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('write', 'away', 'back')), { maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const { sums, state, write } = store()
        const batch = counter(write)
        for (const step of taken) {
          if (step === 'write') await batch.flush()
          else if (step === 'away' || step === 'back') state.away = step === 'away'
          else batch.add(step, 1)
        }
        state.away = false
        await batch.stop()
        for (const key of ['a', 'b', 'c']) expect(sums.get(key) ?? 0).toBe(taken.filter((step) => step === key).length)
      }),
    )
  })
})
