import { randomUUID } from 'node:crypto'
import { startSession } from '@/lib/auth/sessions'
import { growRedactie } from '@/lib/bench/redactie-fill'
import { type Bench, during } from '@/lib/bench/run'
import { startSite } from '@/lib/bench/site'
import { type Times, timed, timesOf } from '@/lib/bench/times'
import type { Db } from '@/lib/db/client'
import { markdownTable } from '@/lib/markdown-table'

/** How the redactie holds with many documents and a long history, through the front door, one request at a time. */
export type RedactieBench = { documents: number; events: number; pages: { what: string; times: Times }[]; save: Times }

const wanted = { documents: 100_000, events: 1_000_000 }
const rounds = 30
const saves = 100
const blocks = 300

/** What is asked, each time somewhat else where that matters. */
const asked: Readonly<Record<string, (i: number) => string>> = {
  'list of all documents': () => '/redactie/documenten',
  'list, in one state': (i) => `/redactie/documenten?staat=${['draft', 'review', 'changes'][i % 3]}`,
  'list, words in the title': (i) => `/redactie/documenten?q=${['polarisatie', 'weerbaarheid', 'jongeren', 'gemeente'][i % 4]}+${100 + i}`,
  'list, due for review': () => '/redactie/documenten?sorteer=controle',
  overview: () => '/redactie',
  'log of everything': () => '/redactie/logboek',
  'log of one kind of event': (i) => `/redactie/logboek?soort=${['document.published', 'document.approved'][i % 2]}`,
  'choosing a document': (i) => `/api/redactie/kies/documenten?q=${['polar', 'weerb', 'jonge', 'redactie'][i % 4]}`,
}

/** Fills the redactie and measures its lists, and the saving of a document of 300 blocks. */
export async function measureRedactie(bench: Bench): Promise<RedactieBench> {
  const { db, databaseUrl, say } = bench
  await growRedactie(db, wanted, say)
  const who = await editor(db)
  const { cookie } = who
  return during(startSite(databaseUrl), async ({ url }) => {
    const pages: RedactieBench['pages'] = []
    for (const [what, address] of Object.entries(asked)) {
      say(`redactie: ${what}`)
      await times(3, (i) => get(url + address(i), cookie))
      pages.push({ what, times: await times(rounds, (i) => get(url + address(i), cookie)) })
    }
    say(`redactie: saving ${blocks} blocks`)
    return { ...wanted, pages, save: await timeSaves(db, url, who) }
  })
}

type Editor = { id: string; cookie: string }

async function editor(db: Db): Promise<Editor> {
  const { id } = await db.user.create({ data: { email: `${randomUUID()}@kis.example`, name: 'Meting', role: 'eindredacteur', totpSince: new Date() } })
  return { id, cookie: `kis-sessie=${await startSession(db, { userId: id, method: 'password', device: 'Meting' })}` }
}

async function times(count: number, work: (i: number) => Promise<unknown>): Promise<Times> {
  const all: number[] = []
  for (let i = 0; i < count; i++) all.push(await timed(() => work(i)))
  return timesOf(all)
}

async function get(address: string, cookie: string): Promise<void> {
  const answer = await fetch(address, { headers: { cookie }, redirect: 'manual' })
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
}

async function timeSaves(db: Db, url: string, { id: as, cookie }: Editor): Promise<Times> {
  const { id, lock } = await db.document.findFirstOrThrow({ where: { slug: { startsWith: 'redactie-' }, draftState: 'draft' } })
  const content = (i: number) => ({
    title: `Meting ${i}`,
    body: Array.from({ length: blocks }, (_, n) => ({
      type: 'paragraph',
      text: [{ text: `Alinea ${n} van bewaring ${i}. ${'Woorden over samenleven. '.repeat(12)}` }],
    })),
  })
  return times(saves, async (i) => {
    const body = JSON.stringify({ as, lock: lock + i, saveId: randomUUID(), content: content(i) })
    const answer = await fetch(`${url}/api/redactie/documenten/${id}`, {
      method: 'PUT',
      headers: { cookie, origin: url, 'content-type': 'application/json' },
      body,
    })
    if (answer.status !== 200) throw new Error(`saving answered ${answer.status}: ${await answer.text()}`)
  })
}

/** The result as Markdown. */
export function redactieText({ documents, events, pages, save }: RedactieBench): string {
  const cells = ({ p50, p95 }: Times) => [p50, p95].map((ms) => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`)
  return [
    `The redactie with ${documents} documents and ${events} events, one request at a time, whole pages through the public server:`,
    markdownTable(
      ['what', 'p50', 'p95'],
      [...pages.map(({ what, times }) => [what, ...cells(times)]), [`saving a document of ${blocks} blocks`, ...cells(save)]],
    ),
  ].join('\n\n')
}
