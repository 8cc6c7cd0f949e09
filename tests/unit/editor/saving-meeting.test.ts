import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cursor, opened, setUp, start, text } from '@/tests/factories/saver'

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T13:03:00Z') })
  cursor.field = undefined
})
afterEach(() => {
  vi.useRealTimers()
})

describe('what somebody else saved, or was left behind', () => {
  it('merges what somebody else saved elsewhere, leaves the field with the cursor alone, and says what came in', async () => {
    const { server, store, saver } = setUp()
    Object.assign(server, { content: { ...start, title: 'Titel van de ander', summary: 'Kort, van de ander.' }, lock: 4 })
    cursor.field = 'title'
    store.set(['body'], [text('Over de brug in de wijk. En terug.'), text('Ouders vertellen over de school.')])
    await wait(5_000)
    expect(server.content).toEqual({
      title: 'Titel van de ander',
      summary: 'Kort, van de ander.',
      body: [text('Over de brug in de wijk. En terug.'), text('Ouders vertellen over de school.')],
    })
    expect(store.get(['summary'])).toBe('Kort, van de ander.')
    expect(store.get(['title'])).toBe('Titel')
    expect(saver.status.get().cameIn).toMatchObject({ by: 'Voorbeeld Ander', fields: ['title', 'summary'] })
    cursor.field = undefined
    saver.meeting.showIncoming()
    expect(store.get(['title'])).toBe('Titel van de ander')
    expect(saver.isUnsaved()).toBe(false)
  })

  it('asks when what came in and what is typed touch in the field with the cursor', async () => {
    const { server, store, saver } = setUp()
    Object.assign(server, { content: { ...start, title: 'Van de ander' }, lock: 4 })
    cursor.field = 'title'
    store.set(['summary'], 'Mijn samenvatting.')
    await wait(3_000)
    expect(store.get(['title'])).toBe('Titel')
    store.set(['title'], 'Van mij')
    await wait(3_000)
    expect(server.content).toMatchObject({ title: 'Van de ander', summary: 'Mijn samenvatting.' })
    expect(saver.status.get()).toMatchObject({ step: 'disputed', dispute: { mine: { title: 'Van mij' }, theirs: { title: 'Van de ander' } } })
    saver.meeting.resolve({ title: 'mine' })
    await wait(3_000)
    expect(server.content).toMatchObject({ title: 'Van mij', summary: 'Mijn samenvatting.' })
  })

  it('saves nothing until a dispute is decided, and then what was chosen, with what was typed meanwhile', async () => {
    const { server, store, saver } = setUp()
    Object.assign(server, { content: { ...start, title: 'Van de ander' }, lock: 4 })
    store.set(['title'], 'Van mij')
    await wait(2_000)
    expect(saver.status.get()).toMatchObject({ step: 'disputed', dispute: { by: 'Voorbeeld Ander' } })
    store.set(['summary'], 'Nog iets.')
    await wait(20_000)
    expect(server.saves).toHaveLength(1)
    expect(server.copies.get(saver.tab)?.content).toMatchObject({ title: 'Van mij', summary: 'Nog iets.' })
    saver.meeting.review()
    saver.meeting.resolve({ title: 'theirs' })
    await wait(2_000)
    expect(server).toMatchObject({ content: { title: 'Van de ander', summary: 'Nog iets.' }, lock: 5 })
    expect(store.get()).toMatchObject({ title: 'Van de ander', summary: 'Nog iets.' })
  })

  it('takes in what somebody else saved while nothing is typed', async () => {
    const { server, store, saver } = setUp()
    Object.assign(server, { content: { ...start, summary: 'Nieuw.' }, lock: 9 })
    await saver.heard(9)
    expect(store.get(['summary'])).toBe('Nieuw.')
    store.set(['title'], 'Daarop verder')
    await wait(2_000)
    expect(server).toMatchObject({ lock: 10, content: { title: 'Daarop verder', summary: 'Nieuw.' } })
  })

  it('offers a copy that was left behind, and puts it back only when asked, on top of what is there', async () => {
    const { server, store, saver } = setUp()
    const copy = {
      userId: opened().me.id,
      documentId: 'pagina/proef',
      tab: 'van gisteren',
      base: { ...start, summary: 'Oud.' },
      content: { ...start, summary: 'Oud.', title: 'Niet aangekomen' },
      lock: 1,
      at: Date.now() - 1_000,
    }
    saver.meeting.found(copy)
    expect(saver.status.get().recovered).toBe(copy)
    expect(store.get(['title'])).toBe('Titel')
    saver.meeting.restore()
    await wait(2_000)
    expect(server.content).toEqual({ ...start, title: 'Niet aangekomen' })
    expect(saver.status.get().recovered).toBeUndefined()
  })

  it('does not bother anybody with a copy that the server has', () => {
    const { saver } = setUp()
    saver.meeting.found({ userId: 'x', documentId: 'y', tab: 'z', base: {}, content: structuredClone(start), lock: 1, at: 1 })
    expect(saver.status.get().recovered).toBeUndefined()
  })
})
