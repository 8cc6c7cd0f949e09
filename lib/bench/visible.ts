import { setTimeout as wait } from 'node:timers/promises'
import { systemActor } from '@/lib/auth/policy'
import { publishDocument } from '@/lib/content/commands/publish'
import { saveDraft } from '@/lib/content/commands/save-draft'
import type { ValidDocument } from '@/lib/content/files/check'
import { kinds } from '@/lib/content/registry'
import type { Db } from '@/lib/db/client'
import { OperatorError } from '@/lib/errors'

/** Milliseconds from the order to publish until the new title stands on the page and in a list. */
export type Visible = { page: { median: number; max: number }; list: { median: number; max: number }; times: number }

const times = 10
const patienceMs = 30_000

/** Publishes a document with another title ten times and looks, as a visitor, when it shows. */
export async function measureVisible(db: Db, origin: string, real: readonly ValidDocument[]): Promise<Visible> {
  const document = real.find(({ kind, pack }) => kind === 'publicatie' && pack === 'kis')
  if (!document) throw new OperatorError('content/ holds no publication to publish')
  const page = `${origin}${kinds[document.kind].path(document.slug, document.content)}`
  const list = `${origin}/publicaties?volgorde=naam`
  const onPage: number[] = []
  const inList: number[] = []
  for (let i = 1; i <= times; i++) {
    // First in the list by name.
    const title = `000 meting ${i}`
    const lock = await draft(db, document, title)
    const started = performance.now()
    await publishDocument(db, systemActor, { id: document.id, lock })
    const since = async (url: string) => (await shows(url, title)) - started
    const [first, second] = await Promise.all([since(page), since(list)])
    onPage.push(first)
    inList.push(second)
  }
  return { page: summary(onPage), list: summary(inList), times }
}

async function draft(db: Db, { id, slug, content }: ValidDocument, title: string): Promise<number> {
  const { lock } = await db.document.findUniqueOrThrow({ where: { id }, select: { lock: true } })
  const saved = await saveDraft(db, systemActor, { id, slug, lock, content: { ...content, title } })
  return saved.lock
}

async function shows(url: string, title: string): Promise<number> {
  const deadline = performance.now() + patienceMs
  while (performance.now() < deadline) {
    const html = await (await fetch(url)).text()
    if (html.includes(title)) return performance.now()
    await wait(5)
  }
  throw new OperatorError(`${url} does not show "${title}" after ${patienceMs / 1000} s`)
}

function summary(values: number[]): { median: number; max: number } {
  const sorted = values.toSorted((a, b) => a - b)
  return { median: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0), max: Math.round(sorted.at(-1) ?? 0) }
}
