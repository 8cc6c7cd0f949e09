import { systemActor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { recordEvents } from '@/lib/events/record'
import { shortHash } from '@/lib/files/address'
import { type MediaStorage, pdfKey, pictureFolder, removeFolder } from '@/lib/media/storage'

const day = 24 * 60 * 60_000
const trashDays = 90
/** What is being uploaded has no row yet. */
const orphanDays = 1
const atOnce = 500

/** Removes what was in the trash for 90 days and nothing uses, and bytes that belong to no file. Returns how many of each. */
export async function cleanMedia(db: Db, storage: MediaStorage, now = new Date()): Promise<{ purged: number; orphans: number }> {
  return {
    purged: await purge(db, storage, new Date(now.getTime() - trashDays * day)),
    orphans: await removeOrphans(db, storage, new Date(now.getTime() - orphanDays * day)),
  }
}

/** The row first: from then on nobody can ask for the bytes. */
async function purge(db: Db, storage: MediaStorage, before: Date): Promise<number> {
  const old = await db.asset.findMany({ where: { trashedAt: { lt: before }, uses: { none: {} } }, take: atOnce })
  for (const { id, kind, name, hash } of old) {
    const gone = await db.$transaction(async (tx) => {
      const { count } = await tx.asset.deleteMany({ where: { id, trashedAt: { lt: before }, uses: { none: {} } } })
      if (count > 0) await recordEvents(tx, systemActor, [{ type: 'media.removed', data: { assetId: id, name, forGood: true } }])
      return count > 0
    })
    if (gone && kind === 'picture') await removeFolder(storage, pictureFolder(id))
    if (gone && kind === 'pdf' && (await db.asset.count({ where: { hash } })) === 0) await storage.remove(pdfKey(shortHash(hash)))
  }
  return old.length
}

/** What a crash or a lost connection left behind. */
async function removeOrphans(db: Db, storage: MediaStorage, before: Date): Promise<number> {
  let removed = 0
  for await (const { key, storedAt } of storage.list('')) {
    if (storedAt >= before || (await belongs(db, key))) continue
    await storage.remove(key)
    removed += 1
  }
  return removed
}

const keyPattern = /^afbeeldingen\/([0-9a-f-]{36})\/(?!\.)|^pdf\/([0-9a-f]{16})\.pdf$|^bijlagen\/([0-9a-f-]{36})\.[a-z]+$/

async function belongs(db: Db, key: string): Promise<boolean> {
  const [, id, hash, attachment] = keyPattern.exec(key) ?? []
  if (attachment) return (await db.attachment.count({ where: { id: attachment } })) > 0
  if (id) return (await db.asset.count({ where: { id } })) > 0
  return hash !== undefined && (await db.asset.count({ where: { hash: { startsWith: hash } } })) > 0
}
