import { growRedactie } from '@/lib/bench/redactie-fill'
import { type Bench, during } from '@/lib/bench/run'
import { type AskedTimes, put, repeat, type SignedIn, signInAs, timePages, timesTable } from '@/lib/bench/signed-in'
import { startSite } from '@/lib/bench/site'
import type { Times } from '@/lib/bench/times'
import type { Db } from '@/lib/db/client'

/** How the redactie holds with many documents and a long history, through the front door, one request at a time. */
export type RedactieBench = { documents: number; events: number; pages: AskedTimes; save: Times }

const wanted = { documents: 100_000, events: 1_000_000 }
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
  const who = await signInAs(db, 'eindredacteur')
  return during(startSite(databaseUrl), async ({ url }) => {
    const pages = await timePages(url, who.cookie, asked, (what) => say(`redactie: ${what}`))
    say(`redactie: saving ${blocks} blocks`)
    return { ...wanted, pages, save: await timeSaves(db, url, who) }
  })
}

async function timeSaves(db: Db, url: string, who: SignedIn): Promise<Times> {
  const { id, lock } = await db.document.findFirstOrThrow({ where: { slug: { startsWith: 'redactie-' }, draftState: 'draft' } })
  const content = (i: number) => ({
    title: `Meting ${i}`,
    body: Array.from({ length: blocks }, (_, n) => ({
      type: 'paragraph',
      text: [{ text: `Alinea ${n} van bewaring ${i}. ${'Woorden over samenleven. '.repeat(12)}` }],
    })),
  })
  return repeat(saves, (i) => put(url, `/api/redactie/documenten/${id}`, who, lock + i, content(i)))
}

/** The result as Markdown. */
export function redactieText({ documents, events, pages, save }: RedactieBench): string {
  return [
    `The redactie with ${documents} documents and ${events} events, one request at a time, whole pages through the public server:`,
    timesTable([...pages, { what: `saving a document of ${blocks} blocks`, times: save }]),
  ].join('\n\n')
}
