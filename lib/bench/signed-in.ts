import { randomUUID } from 'node:crypto'
import type { AccountRole } from '@/lib/auth/policy'
import { startSession } from '@/lib/auth/sessions'
import { type Times, timed, timesOf } from '@/lib/bench/times'
import type { Db } from '@/lib/db/client'
import { markdownTable } from '@/lib/markdown-table'

export type SignedIn = { id: string; cookie: string }
export type AskedTimes = { what: string; times: Times }[]

const rounds = 30

/** Somebody new with a role, logged in past the login page. */
export async function signInAs(db: Db, role: AccountRole): Promise<SignedIn> {
  const { id } = await db.user.create({ data: { email: `${randomUUID()}@kis.example`, name: 'Meting', role, totpSince: new Date() } })
  return { id, cookie: await cookieOf(db, id) }
}

/** A session of somebody who is there already. */
export async function cookieOf(db: Db, userId: string): Promise<string> {
  return `kis-sessie=${await startSession(db, { userId, method: 'password', device: 'Meting' })}`
}

/** How long each page takes, one request at a time, after three that don't count. */
export async function timePages(
  url: string,
  cookie: string,
  asked: Readonly<Record<string, (i: number) => string>>,
  say: (what: string) => void,
): Promise<AskedTimes> {
  const all: AskedTimes = []
  for (const [what, address] of Object.entries(asked)) {
    say(what)
    await repeat(3, (i) => get(url + address(i), cookie))
    all.push({ what, times: await repeat(rounds, (i) => get(url + address(i), cookie)) })
  }
  return all
}

/** Does something so often, one after the other. */
export async function repeat(count: number, work: (i: number) => Promise<unknown>): Promise<Times> {
  const all: number[] = []
  for (let i = 0; i < count; i++) all.push(await timed(() => work(i)))
  return timesOf(all)
}

/** Saves as the editor does: content with a lock, at the address of what is written. */
export async function put(url: string, address: string, { id: as, cookie }: SignedIn, lock: number, content: unknown): Promise<void> {
  const answer = await fetch(url + address, {
    method: 'PUT',
    headers: { cookie, origin: url, 'content-type': 'application/json' },
    body: JSON.stringify({ as, lock, saveId: randomUUID(), content }),
  })
  if (answer.status !== 200) throw new Error(`saving answered ${answer.status}: ${await answer.text()}`)
}

/** Times as a table in Markdown. */
export function timesTable(rows: AskedTimes): string {
  const cells = ({ p50, p95 }: Times) => [p50, p95].map((ms) => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`)
  return markdownTable(
    ['what', 'p50', 'p95'],
    rows.map(({ what, times }) => [what, ...cells(times)]),
  )
}

async function get(address: string, cookie: string): Promise<void> {
  const answer = await fetch(address, { headers: { cookie }, redirect: 'manual' })
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
}
