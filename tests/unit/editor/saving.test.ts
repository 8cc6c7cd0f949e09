import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LocalCopy } from '@/components/editor/saving/local-copy'
import { presenceWords } from '@/components/editor/saving/presence-words'
import { Saver } from '@/components/editor/saving/saver'
import type { SaverState } from '@/components/editor/saving/saver-state'
import { backoff } from '@/components/editor/saving/schedule'
import type { Outcome, Save } from '@/components/editor/saving/send'
import { asText } from '@/components/editor/saving/take-along'
import { announcement, savingWords } from '@/components/editor/saving/words'
import { EditorStore } from '@/components/editor/store'
import type { Content } from '@/lib/editor/merge'
import type { Opened } from '@/lib/editor/open'

const text = (value: string) => ({ type: 'paragraph', text: [{ text: value }] })
const start: Content = { title: 'Titel', summary: 'Kort.', body: [text('Over de brug in de wijk.'), text('Ouders vertellen over de school.')] }

const opened = (changes: Partial<Opened> = {}): Opened => ({
  id: 'pagina/proef',
  kind: 'pagina',
  title: 'Titel',
  content: start,
  lock: 3,
  state: 'draft',
  status: 'unpublished',
  savedAt: '2026-11-22T13:00:00.000Z',
  savedBy: 'Voorbeeld Ander',
  mayWrite: true,
  me: { id: '11111111-1111-4111-8111-111111111111', name: 'Voorbeeld Ik' },
  ...changes,
})

const refused = (code: 'login' | 'forbidden' | 'invalid'): Outcome => ({ type: 'refused', problem: { code, message: 'Waarom niet.' } })
const lost: Outcome = { type: 'unreachable', problem: { code: 'offline', message: 'geen verbinding' } }

/** A server at the other end of the line, that does what the real one promises; `answers` come before its own. */
function makeServer(content: Content = start, lock = 3) {
  const there = {
    content,
    lock,
    lastSaveId: '',
    saves: [] as Save[],
    copies: new Map<string, LocalCopy>(),
    answers: [] as (Outcome | 'lose the answer')[],
    latency: 50,
    open: 0,
    mostOpen: 0,
  }
  const save = ({ lock: mine, saveId, content: next }: Save): Outcome => {
    if (saveId !== there.lastSaveId && mine !== there.lock) return { type: 'conflict', there: opened({ content: there.content, lock: there.lock }) }
    if (saveId !== there.lastSaveId) Object.assign(there, { content: next, lock: there.lock + 1, lastSaveId: saveId })
    return { type: 'saved', lock: there.lock, savedAt: new Date().toISOString() }
  }
  const send = async (sent: Save): Promise<Outcome> => {
    there.saves.push(sent)
    there.open += 1
    there.mostOpen = Math.max(there.mostOpen, there.open)
    await new Promise((resolve) => setTimeout(resolve, there.latency))
    there.open -= 1
    const answer = there.answers.shift()
    if (answer === 'lose the answer') save(sent)
    return answer === 'lose the answer' ? lost : (answer ?? save(sent))
  }
  const border = {
    send,
    there: async () => opened({ content: there.content, lock: there.lock }),
    flush: () => {},
    focused: () => focus,
    writeCopy: async (copy: LocalCopy) => Boolean(there.copies.set(copy.tab, copy)),
    removeCopy: async ({ tab }: { tab: string }) => void there.copies.delete(tab),
  }
  return Object.assign(there, { border })
}
let focus: string | undefined

function setUp(server = makeServer()) {
  const store = new EditorStore(start)
  const saver = new Saver(store, opened(), server.border)
  const stop = saver.start()
  return { server, store, saver, stop }
}
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T13:03:00Z') })
  focus = undefined
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

  it('merges what somebody else saved elsewhere, leaves the field with the cursor alone, and says what came in', async () => {
    const { server, store, saver } = setUp()
    Object.assign(server, { content: { ...start, title: 'Titel van de ander', summary: 'Kort, van de ander.' }, lock: 4 })
    focus = 'title'
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
    focus = undefined
    saver.meeting.showIncoming()
    expect(store.get(['title'])).toBe('Titel van de ander')
    expect(saver.isUnsaved()).toBe(false)
  })

  it('asks when what came in and what is typed touch in the field with the cursor', async () => {
    const { server, store, saver } = setUp()
    Object.assign(server, { content: { ...start, title: 'Van de ander' }, lock: 4 })
    focus = 'title'
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

  it('sends what is left when the page goes, without waiting', async () => {
    const { server, store, saver } = setUp()
    store.set(['title'], 'Laatste woord')
    saver.leave()
    expect(server.saves).toHaveLength(1)
    await wait(100)
    expect(server.content).toMatchObject({ title: 'Laatste woord' })
  })
})

describe('backing off', () => {
  it('waits longer after every failure, up to half a minute and a bit', () => {
    expect([1, 2, 3, 4, 5, 99].map((failures) => backoff(failures, 0.5))).toEqual([2_000, 4_000, 8_000, 15_000, 30_000, 30_000])
    expect(backoff(99, 1)).toBeCloseTo(36_000)
  })
})

describe('the words', () => {
  const state = { step: 'saved', savedAt: '2026-11-22T13:03:00Z', docState: 'draft', copied: true } as const
  const now = new Date('2026-11-22T15:00:00Z')
  const offline = { code: 'offline', message: 'geen verbinding' } as const

  it.each<[Partial<SaverState>, string, string]>([
    [{}, 'Alles opgeslagen om 14:03', 'Opslaan gaat goed.'],
    [{ savedAt: '2026-11-20T13:03:00Z' }, 'Alles opgeslagen op 20 november 2026 om 14:03', 'Opslaan gaat goed.'],
    [{ step: 'waiting' }, 'Nog niet opgeslagen', 'Opslaan gaat goed.'],
    [{ step: 'saving' }, 'Bezig met opslaan…', 'Opslaan gaat goed.'],
    [{ step: 'saving', problem: offline }, 'Niet opgeslagen: geen verbinding. Je tekst staat op deze computer.', 'Niet opgeslagen: geen verbinding.'],
    [{ step: 'unreachable', copied: false, problem: offline }, 'Niet opgeslagen: geen verbinding. Laat dit tabblad open.', 'Niet opgeslagen: geen verbinding.'],
  ])('says it on the screen, and aloud only when it goes wrong or right again: %#', (changes, seen, heard) => {
    expect(savingWords({ ...state, ...changes }, now)).toBe(seen)
    expect(announcement({ ...state, ...changes })).toBe(heard)
  })

  it('says who else is here', () => {
    const other = { name: 'Voorbeeld Sanne', place: '', own: false }
    expect(presenceWords([])).toEqual([])
    expect(presenceWords([{ ...other, place: 'Samenvatting' }, other, { ...other, name: 'Voorbeeld Bo' }, { ...other, own: true }])).toEqual([
      'Voorbeeld Sanne schrijft in Samenvatting.',
      'Voorbeeld Sanne en Voorbeeld Bo hebben dit document ook open.',
      'Je hebt dit document ook in een ander tabblad open.',
    ])
  })

  it('gives all texts to take along, and nothing that is only for machines', () => {
    const content = {
      title: 'T',
      themes: ['wonen'],
      body: [
        { type: 'heading', level: 2, id: 'kop', text: [{ text: 'De ' }, { text: 'kop', bold: true }] },
        { type: 'list', ordered: false, items: [{ text: [{ text: 'punt' }] }] },
      ],
    }
    expect(asText(content)).toBe('T\n\nwonen\n\nDe kop\n\npunt')
  })
})
