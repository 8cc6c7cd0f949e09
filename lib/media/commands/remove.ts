import { type Actor, authorize } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { ExpectedError, InvalidStateError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { type AssetRow, assetSubject, claimAsset } from '@/lib/media/assets'
import type { AssetUsage } from '@/lib/media/shapes'
import { readUsage } from '@/lib/media/usage'
import { joinNl } from '@/lib/text'

/** The file is used, so it can't go, or only when whoever removes it says so knowingly. */
export class AssetInUseError extends ExpectedError {
  constructor(
    message: string,
    readonly usage: AssetUsage[],
    /** Whether it may go after all, with `evenInDrafts`. */
    readonly onlyDrafts: boolean,
  ) {
    super(message)
  }
}

type Removal = { id: string; lock: number; evenInDrafts: boolean }

/**
 * Puts a file in the trash, where it stays 90 days. Throws AssetInUseError while something published uses it, also
 * when a publication that uses it is under way, and for what only drafts use unless `evenInDrafts`.
 */
export async function removeAsset(db: Db, actor: Actor, { id, lock, evenInDrafts }: Removal): Promise<AssetRow> {
  return db.$transaction(async (tx) => {
    const asset = await claimAsset(tx, id, lock)
    authorize(actor, 'media.remove', assetSubject(asset))
    if (asset.trashedAt) throw new InvalidStateError('Dit bestand staat al in de prullenbak.')
    refuseUsed(await readUsage(tx, id), evenInDrafts)
    await recordEvents(tx, actor, [{ type: 'media.removed', data: { assetId: id, name: asset.name } }])
    return tx.asset.update({ where: { id }, data: { trashedAt: new Date(), lock: { increment: 1 } } })
  })
}

function refuseUsed(usage: AssetUsage[], evenInDrafts: boolean): void {
  const live = usage.filter((use) => use.live)
  if (live.length > 0)
    throw new AssetInUseError(`Dit bestand staat op de website, in ${named(live)}. Haal het daar eerst weg, of kies daar een ander.`, live, false)
  if (usage.length > 0 && !evenInDrafts)
    throw new AssetInUseError(
      `Dit bestand staat in een concept: ${named(usage)}. Als je het verwijdert, kan dat concept zo niet worden gepubliceerd.`,
      usage,
      true,
    )
}

const mostNamed = 3

function named(usage: readonly AssetUsage[]): string {
  const titles = usage.slice(0, mostNamed).map(({ title }) => `“${title}”`)
  return joinNl(usage.length > mostNamed ? [...titles, `nog ${usage.length - mostNamed}`] : titles)
}

/** Takes a file out of the trash. Throws InvalidStateError when it is not in there. */
export async function restoreAsset(db: Db, actor: Actor, { id, lock }: { id: string; lock: number }): Promise<AssetRow> {
  return db.$transaction(async (tx) => {
    const asset = await claimAsset(tx, id, lock)
    authorize(actor, 'media.remove', assetSubject(asset))
    if (!asset.trashedAt) throw new InvalidStateError('Dit bestand staat niet in de prullenbak.')
    await recordEvents(tx, actor, [{ type: 'media.changed', data: { assetId: id, name: asset.name, fields: 'teruggezet' } }])
    return tx.asset.update({ where: { id }, data: { trashedAt: null, lock: { increment: 1 } } })
  })
}
