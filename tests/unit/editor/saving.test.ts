import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { savingWords } from '@/components/editor/saving/words'
import { cursor, lost, refused, setUp, start } from '@/tests/factories/saver'

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T13:03:00Z') })
  cursor.field = undefined
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the saver', () => {
  it('saves within two seconds after a change, also while somebody keeps typing', async () => {
    const { server, store } = setUp()
    for (let i = 0; i < 30; i++) {
      store.set(['title'], `Titel ${i}`)
      await wait(100)
    }
    expect(server.saves.length).toBeGreaterThanOrEqual(1)
    store.set(['title'], 'Ten slotte')
    await wait(2_000)
    expect(server.content).toMatchObject({ title: 'Ten slotte' })
  })

  it('has one request at a time, and takes along with the next what was typed meanwhile', async () => {
    const { server, store, saver } = setUp()
    server.latency = 5_000
    store.set(['title'], 'Eerst')
    await wait(1_000)
    store.set(['title'], 'Daarna')
    store.set(['summary'], 'Langer.')
    await wait(3_000)
    expect(server.saves.map(({ content }) => content.title)).toEqual(['Eerst'])
    await wait(12_000)
    expect(server.mostOpen).toBe(1)
    expect(server.saves.map(({ content }) => content.title)).toEqual(['Eerst', 'Daarna'])
    expect(saver.isUnsaved()).toBe(false)
    expect(store.get()).toMatchObject({ title: 'Daarna', summary: 'Langer.' })
  })

  it('does nothing when nothing was changed, or when it was changed back', async () => {
    const { server, store, saver } = setUp()
    store.set(['title'], 'Ander')
    store.set(['title'], 'Titel')
    await wait(3_000)
    expect(server.saves).toEqual([])
    expect(saver.status.get().step).toBe('saved')
  })

  it('sends a save of which the answer was lost again as it was, and then what came after', async () => {
    const { server, store, saver } = setUp()
    server.answers.push('lose the answer')
    store.set(['title'], 'Aangekomen')
    await wait(1_000)
    expect(saver.status.get()).toMatchObject({ step: 'unreachable' })
    store.set(['title'], 'Verder getypt')
    await wait(10_000)
    expect(server.saves.map(({ content }) => content.title)).toEqual(['Aangekomen', 'Aangekomen', 'Verder getypt'])
    expect(server.saves[1]?.saveId).toBe(server.saves[0]?.saveId)
    expect(server.saves[2]?.saveId).not.toBe(server.saves[1]?.saveId)
    expect(server).toMatchObject({ lock: 5, content: { title: 'Verder getypt' } })
    expect(saver.status.get().dispute).toBeUndefined()
  })

  it('tries less and less often without a connection, and at once when it is back', async () => {
    const { server, store, saver } = setUp()
    server.answers = Array.from({ length: 50 }, () => lost)
    store.set(['title'], 'Onderweg')
    await wait(120_000)
    expect(server.saves.length).toBeGreaterThan(4)
    expect(server.saves.length).toBeLessThan(14)
    expect(server.copies.get(saver.tab)?.content).toMatchObject({ title: 'Onderweg' })
    expect(savingWords(saver.status.get())).toBe('Niet opgeslagen: geen verbinding. Je tekst staat op deze computer.')
    server.answers = []
    saver.online()
    await wait(100)
    expect(server.content).toMatchObject({ title: 'Onderweg' })
    expect(server.copies.size).toBe(0)
  })

  it('keeps a copy within a second after typing and before every request, until the server has it', async () => {
    const { server, store, saver } = setUp()
    server.latency = 10_000
    store.set(['title'], 'A')
    await wait(650)
    expect(server.saves).toEqual([])
    expect(server.copies.get(saver.tab)).toMatchObject({ content: { title: 'A' }, base: start, lock: 3 })
    await wait(100)
    expect(server.saves).toHaveLength(1)
    store.set(['title'], 'B')
    await wait(1_000)
    expect(server.copies.get(saver.tab)?.content).toMatchObject({ title: 'B' })
    await wait(30_000)
    expect(server.copies.size).toBe(0)
  })

  it('stops when one is logged out, keeps what is typed, and goes on afterwards with the same save', async () => {
    const { server, store, saver } = setUp()
    server.answers.push(refused('login'))
    store.set(['title'], 'Uitgelogd')
    await wait(1_000)
    expect(savingWords(saver.status.get())).toBe('Niet opgeslagen: je bent uitgelogd. Je tekst staat op deze computer.')
    store.set(['summary'], 'En verder getypt.')
    await wait(60_000)
    expect(server.saves).toHaveLength(1)
    expect(server.copies.get(saver.tab)?.content).toMatchObject({ title: 'Uitgelogd', summary: 'En verder getypt.' })
    const done = saver.saveNow()
    await wait(3_000)
    await done
    expect(server.content).toMatchObject({ title: 'Uitgelogd', summary: 'En verder getypt.' })
  })

  it('tries again by itself when what was refused is changed, and not when it is a matter of rights', async () => {
    const { server, store, saver } = setUp()
    server.answers.push(refused('invalid'))
    store.set(['title'], 'Fout')
    await wait(1_000)
    expect(saver.status.get()).toMatchObject({ step: 'refused' })
    server.answers.push(refused('forbidden'))
    store.set(['title'], 'Goed')
    await wait(1_000)
    expect(server.saves).toHaveLength(2)
    store.set(['title'], 'Beter')
    await wait(60_000)
    expect(server.saves).toHaveLength(2)
    expect(saver.isUnsaved()).toBe(true)
  })

  it('sends what is left when the page goes, without waiting', async () => {
    const { server, store, saver } = setUp()
    store.set(['title'], 'Laatste woord')
    saver.leave()
    expect(server.saves).toHaveLength(1)
    await wait(100)
    expect(server.content).toMatchObject({ title: 'Laatste woord' })
  })
})
