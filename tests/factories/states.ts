import { randomUUID } from 'node:crypto'
import { systemActor, type WorkState } from '@/lib/auth/policy'
import { publishDocument } from '@/lib/content/commands/publish'
import { approve, requestChanges } from '@/lib/content/commands/review'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { schedulePublication } from '@/lib/content/commands/schedule'
import { submitForReview } from '@/lib/content/commands/submit'
import { db } from '@/lib/db/client'
import { makeDraft, makePublished, otherChief, pageContent, writer } from './documents'

export const tomorrow = () => new Date(Date.now() + 24 * 60 * 60_000)

/** A page with what is being written in a state, by `writer`, approved or planned by somebody else; `live`: readers see an earlier version. */
export async function makeIn(state: WorkState, { live = false }: { live?: boolean } = {}) {
  const made = await start(state, live)
  const steps: Record<WorkState, (() => Promise<{ lock: number }>)[]> = {
    none: [],
    draft: [],
    review: [() => submitForReview(db(), writer, made)],
    changes: [() => submitForReview(db(), writer, made), () => requestChanges(db(), otherChief, { ...made, reason: 'Korter graag.' })],
    approved: [() => submitForReview(db(), writer, made), () => approve(db(), otherChief, made)],
    scheduled: [
      () => submitForReview(db(), writer, made),
      () => approve(db(), otherChief, made),
      () => schedulePublication(db(), otherChief, { ...made, at: tomorrow() }),
    ],
  }
  for (const step of steps[state]) made.lock = (await step()).lock
  return made
}

async function start(state: WorkState, live: boolean) {
  if (state === 'none') return makePublished()
  if (!live) return write(await makeDraft())
  return write(await makePublished())
}

async function write<T extends { id: string; lock: number }>(page: T): Promise<T> {
  const { lock } = await saveDraft(db(), writer, { id: page.id, lock: page.lock, content: pageContent({ title: `Van de schrijver ${randomUUID()}` }) })
  return { ...page, lock }
}

/** Publishes a page anew with other content, as the program does. */
export async function republish(page: { id: string; lock: number }, changes: Record<string, unknown>) {
  const draft = await saveDraft(db(), systemActor, { id: page.id, lock: page.lock, content: pageContent(changes) })
  return publishDocument(db(), systemActor, draft)
}
