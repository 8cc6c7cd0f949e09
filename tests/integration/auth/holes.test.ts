import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAudit, readHistory } from '@/lib/audit/queries'
import { type Actor, accountRoles, staffRoles, visitor } from '@/lib/auth/policy'
import { restorePart, restoreVersion } from '@/lib/content/commands/restore-version'
import { db } from '@/lib/db/client'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { listPreviews, sharePreview } from '@/lib/preview/links'
import { listVersions, readVersion, versionedDocument } from '@/lib/versions/list'
import { makeDraft, makePublished } from '../../factories/documents'
import { makeUser } from '../../factories/users'

/** Holes that other systems had (preview, compare, history, copy, restore, chooser): each with somebody who may not. */
const outsiders: Actor[] = [visitor, ...accountRoles.filter((role) => !staffRoles.some((staff) => staff === role)).map((role) => ({ id: 'x', role }))]
const versionOf = async (id: string) => (await db().version.findFirstOrThrow({ where: { documentId: id } })).id

describe('reading the past of a document', () => {
  it.each(outsiders)('is not for a $role: no versions, no comparison, no history, no preview', async (actor) => {
    const { id } = await makeDraft()
    const versionId = await versionOf(id)
    for (const read of [
      () => versionedDocument(db(), actor, id),
      () => listVersions(db(), actor, id),
      () => readVersion(db(), actor, id, versionId),
      () => readHistory(db(), actor, id),
      () => readAudit(db(), actor, {}),
      () => listPreviews(db(), actor, id),
    ])
      await expect(read()).rejects.toThrow(ForbiddenError)
  })

  it('gives no version of another document, by whatever name it is asked', async () => {
    const chief = await makeUser(db(), 'beheerder')
    const [one, other] = [await makeDraft(), await makeDraft()]
    for (const versionId of [await versionOf(other.id), 'x', '', "' OR 1=1", '00000000-0000-0000-0000-000000000000'])
      await expect(readVersion(db(), chief, one.id, versionId)).rejects.toThrow(NotFoundError)
  })
})

describe('putting back', () => {
  it('checks both ends: the document that is written and the version that is read', async () => {
    const author = await makeUser(db(), 'auteur')
    const [mine, theirs] = [await makeDraft({ title: 'Van mij' }), await makePublished({ title: 'Van een ander' })]
    await db().document.update({ where: { id: mine.id }, data: { ownerId: author.id } })
    const [own, foreign] = [await versionOf(mine.id), await versionOf(theirs.id)]
    await expect(restoreVersion(db(), author, { id: mine.id, lock: mine.lock, versionId: foreign })).rejects.toThrow(NotFoundError)
    await expect(restorePart(db(), author, { id: mine.id, lock: mine.lock, versionId: foreign, path: ['title'] })).rejects.toThrow(NotFoundError)
    await expect(restoreVersion(db(), author, { id: theirs.id, lock: theirs.lock, versionId: own })).rejects.toThrow(ForbiddenError)
    expect((await db().version.findUniqueOrThrow({ where: { id: own } })).content).toMatchObject({ title: 'Van mij' })
  })
})

describe('sharing', () => {
  it.each(outsiders)('is not for a $role, also not as the owner', async (actor) => {
    const draft = await makeDraft()
    const input = { id: draft.id, note: 'Iemand', days: 1 }
    await expect(sharePreview(db(), actor, input)).rejects.toThrow(ForbiddenError)
  })
})

describe('every address for people with an account', () => {
  const files = ['app/redactie', 'app/(voorbeeld)', 'app/api/redactie', 'app/mijn-interventies', 'app/beoordelen'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /^(page|route)\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  const actions = ['app/redactie', 'app/mijn-interventies', 'app/beoordelen'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /^([a-z]+-)?actions?\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  /** What asks who this is. */
  const asks = /\b(requireUser|requireAccount|currentUser|currentAccount|whoActs|whoseAccount|endpoint|openVersioned|readStaffPreview)\b/

  it('asks who is there: pages and addresses for programs', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(files.filter((file) => !asks.test(readWith(file)))).toEqual([])
  })

  it('asks it again in every action', () => {
    expect(actions.length).toBeGreaterThan(1)
    expect(actions.filter((file) => !asks.test(readWith(file)))).toEqual([])
  })

  /** A file with what it imports from its own folder of `app`. */
  function readWith(file: string): string {
    const text = readFileSync(file, 'utf8')
    const near = [...text.matchAll(/from '@\/(app\/(?:redactie|api\/redactie|\(voorbeeld\)|mijn-interventies|beoordelen)[^']*)'/g)].map(([, path = '']) => path)
    const sources = near.flatMap((path) => ['.ts', '.tsx'].flatMap((end) => read(path + end)))
    return [text, ...sources].join('\n')
  }

  function read(path: string): string[] {
    try {
      return [readFileSync(path, 'utf8')]
    } catch {
      return []
    }
  }
})
