import type { LocalCopy } from '@/components/editor/saving/local-copy'
import { Saver } from '@/components/editor/saving/saver'
import type { Outcome, Save } from '@/components/editor/saving/send'
import { EditorStore } from '@/components/editor/store'
import type { Content } from '@/lib/editor/merge'
import type { Opened } from '@/lib/editor/open'

export const text = (value: string) => ({ type: 'paragraph', text: [{ text: value }] })
export const start: Content = { title: 'Titel', summary: 'Kort.', body: [text('Over de brug in de wijk.'), text('Ouders vertellen over de school.')] }

export const opened = (changes: Partial<Opened> = {}): Opened => ({
  id: 'pagina/proef',
  api: '/api/redactie/documenten/pagina/proef',
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

export const refused = (code: 'login' | 'forbidden' | 'invalid'): Outcome => ({ type: 'refused', problem: { code, message: 'Waarom niet.' } })
export const lost: Outcome = { type: 'unreachable', problem: { code: 'offline', message: 'geen verbinding' } }

/** A server at the other end of the line, that does what the real one promises; `answers` come before its own. */
export function makeServer(content: Content = start, lock = 3) {
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
    focused: () => cursor.field,
    writeCopy: async (copy: LocalCopy) => Boolean(there.copies.set(copy.tab, copy)),
    removeCopy: async ({ tab }: { tab: string }) => void there.copies.delete(tab),
  }
  return Object.assign(there, { border })
}
/** The field with the cursor. */
export const cursor: { field: string | undefined } = { field: undefined }

export function setUp(server = makeServer()) {
  const store = new EditorStore(start)
  const saver = new Saver(store, opened(), server.border)
  const stop = saver.start()
  return { server, store, saver, stop }
}
