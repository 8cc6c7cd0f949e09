import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Action, type Actor, can, roles, type WorkState, workStates } from '@/lib/auth/policy'
import { assign } from '@/lib/content/commands/assign'
import { changeSlug } from '@/lib/content/commands/change-slug'
import { confirmChecked, setReviewDate } from '@/lib/content/commands/check'
import { checkAlone } from '@/lib/content/commands/check-alone'
import { discardDraft } from '@/lib/content/commands/discard-draft'
import { publishDocument } from '@/lib/content/commands/publish'
import { purgeDocument } from '@/lib/content/commands/purge'
import { approve, requestChanges } from '@/lib/content/commands/review'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { schedulePublication, unschedule } from '@/lib/content/commands/schedule'
import { scheduleWithdrawal, unscheduleWithdrawal } from '@/lib/content/commands/schedule-withdrawal'
import { submitForReview, takeBack } from '@/lib/content/commands/submit'
import { restoreDocument, trashDocument } from '@/lib/content/commands/trash'
import { mergeDocument, removeDocument, withdrawDocument } from '@/lib/content/commands/withdraw'
import { workState } from '@/lib/content/states'
import { db } from '@/lib/db/client'
import { ConflictError, ForbiddenError, InvalidStateError, NotFoundError } from '@/lib/errors'
import { pageContent } from '../../factories/documents'
import { makeIn, tomorrow } from '../../factories/states'
import { makeUser } from '../../factories/users'
import '../../setup/queues'

type Target = { id: string; lock: number }
/** `whenPublic`: what else is asked where readers see the document, as they do in state none. */
type Command = { action: Action; whenPublic?: Action; run: (actor: Actor, target: Target) => Promise<unknown>; lockless?: true }
const reason = 'Er is iets beters.'

/** Every command about a document, as itself. */
const commands: Record<string, Command> = {
  saveDraft: { action: 'document.saveDraft', run: (actor, target) => saveDraft(db(), actor, { ...target, content: pageContent() }) },
  discardDraft: { action: 'document.discardDraft', run: (actor, target) => discardDraft(db(), actor, target) },
  submitForReview: { action: 'document.submit', run: (actor, target) => submitForReview(db(), actor, target) },
  takeBack: { action: 'document.takeBack', run: (actor, target) => takeBack(db(), actor, target) },
  requestChanges: { action: 'document.requestChanges', run: (actor, target) => requestChanges(db(), actor, { ...target, reason }) },
  approve: { action: 'document.approve', run: (actor, target) => approve(db(), actor, target) },
  publishDocument: { action: 'document.publish', run: (actor, target) => publishDocument(db(), actor, target) },
  schedulePublication: { action: 'document.schedule', run: (actor, target) => schedulePublication(db(), actor, { ...target, at: tomorrow() }) },
  unschedule: { action: 'document.unschedule', run: (actor, target) => unschedule(db(), actor, target) },
  withdrawDocument: { action: 'document.withdraw', run: (actor, target) => withdrawDocument(db(), actor, { ...target, reason }) },
  mergeDocument: {
    action: 'document.withdraw',
    run: (actor, target) => mergeDocument(db(), actor, { ...target, reason, replacement: 'pagina/doel-van-samenvoegen' }),
  },
  removeDocument: { action: 'document.withdraw', run: (actor, target) => removeDocument(db(), actor, { ...target, reason }) },
  scheduleWithdrawal: {
    action: 'document.withdraw',
    run: (actor, target) => scheduleWithdrawal(db(), actor, { ...target, at: tomorrow(), how: 'removed', reason }),
  },
  unscheduleWithdrawal: { action: 'document.withdraw', run: (actor, target) => unscheduleWithdrawal(db(), actor, target) },
  changeSlug: { action: 'document.changeSlug', run: (actor, target) => changeSlug(db(), actor, { ...target, slug: `s-${randomUUID()}` }) },
  trashDocument: { action: 'document.trash', whenPublic: 'document.trashPublished', run: (actor, target) => trashDocument(db(), actor, target) },
  restoreDocument: {
    action: 'document.restore',
    whenPublic: 'document.trashPublished',
    run: (actor, { id }) => restoreDocument(db(), actor, { id }),
    lockless: true,
  },
  purgeDocument: { action: 'document.purge', run: (actor, { id }) => purgeDocument(db(), actor, { id }), lockless: true },
  assign: { action: 'document.assign', run: (actor, { id }) => assign(db(), actor, { id, ownerId: null }), lockless: true },
  setReviewDate: { action: 'document.confirmChecked', run: (actor, { id }) => setReviewDate(db(), actor, { id, on: '2027-01-01' }), lockless: true },
  confirmChecked: { action: 'document.confirmChecked', run: (actor, { id }) => confirmChecked(db(), actor, { id }), lockless: true },
  checkAlone: { action: 'document.checkAlone', run: (actor, { id }) => checkAlone(db(), actor, { id, versionId: randomUUID() }), lockless: true },
}

/** What became of an attempt; what was not done changed nothing. */
async function outcome(command: Command, actor: Actor, target: Target): Promise<'done' | 'forbidden' | 'refused'> {
  const before = await state(target.id)
  try {
    await command.run(actor, target)
    return 'done'
  } catch (error) {
    expect(await state(target.id)).toEqual(before)
    if (error instanceof ForbiddenError) return 'forbidden'
    if (error instanceof InvalidStateError || error instanceof NotFoundError) return 'refused'
    throw error
  }
}

function state(id: string) {
  return db().document.findUnique({ where: { id }, include: { versions: { orderBy: { number: 'asc' } }, routes: true } })
}

describe.each(Object.entries(commands))('%s', { timeout: 120_000 }, (_name, command) => {
  it.each(workStates)('in state %s is for whom the policy says, and changes nothing for others', async (work) => {
    const owner = await makeUser(db(), 'auteur')
    const allowed: Actor[] = roles.map((role) => ({ id: randomUUID(), role }))
    const actors = [...allowed, { id: owner.id, role: 'auteur' as const }]
    let target = await fresh(work, owner.id)
    for (const actor of actors) {
      const subject = { ownerId: owner.id, state: workState((await state(target.id))?.versions.find(isWork)?.state) }
      expect(subject.state).toBe(work)
      const done = await outcome(command, actor, target)
      const asked = work === 'none' && command.whenPublic ? can(actor, command.whenPublic) : true
      if (asked && can(actor, command.action, subject)) expect(done, `${actor.role} may`).not.toBe('forbidden')
      else expect(done, `${actor.role} may not`).toBe('forbidden')
      if (done === 'done') target = await fresh(work, owner.id)
    }
  })

  it('refuses what does not exist, another lock and an id that is none', async () => {
    const boss: Actor = { id: randomUUID(), role: 'beheerder' }
    await expect(command.run(boss, { id: 'pagina/bestaat-niet', lock: 0 })).rejects.toThrow(NotFoundError)
    await expect(command.run(boss, { id: "x' OR 1=1 --", lock: 0 })).rejects.toThrow()
    if (command.lockless) return
    const target = await fresh('draft', null)
    await expect(command.run(boss, { ...target, lock: target.lock - 1 })).rejects.toThrow(ConflictError)
    await expect(command.run(boss, { ...target, lock: target.lock + 1 })).rejects.toThrow(ConflictError)
  })
})

const work = new Set<string>(workStates)
const isWork = ({ state }: { state: string }) => work.has(state)

/** A document that only the redactie sees, in a state; readers see it where nothing is being written. */
async function fresh(work: WorkState, ownerId: string | null): Promise<Target> {
  const made = await makeIn(work)
  await db().document.update({ where: { id: made.id }, data: { ownerId } })
  return { id: made.id, lock: made.lock }
}
