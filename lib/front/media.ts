import type { Db } from '@/lib/db/client'
import { StoredAnswer } from '@/lib/front/page-cache'
import { readMediaAddress } from '@/lib/media/pictures'
import { isPublic, readPicture } from '@/lib/media/serve'
import { mediaStorage } from '@/lib/media/storage'

/**
 * A version of a picture that something published uses; undefined for all else, also for what is still a secret. What
 * stands at an address never changes: another picture has another identity, another focal point another name.
 */
export async function mediaAnswer(db: Db, path: string): Promise<StoredAnswer | undefined> {
  const address = readMediaAddress(path)
  if (!address || !(await isPublic(db, address.id))) return undefined
  const picture = await readPicture(mediaStorage(), address.id, address.file)
  return picture && new StoredAnswer(200, { 'content-type': picture.type, 'cache-control': 'public, max-age=31536000, immutable' }, picture.bytes)
}

/** Where staff finds the same picture before it is published; undefined for who sends no cookie of a session at all. */
export function staffAddress(path: string, cookie: string | undefined): string | undefined {
  const address = readMediaAddress(path)
  return address && /(?:^|;\s*)(?:__Host-)?kis-sessie=/.test(cookie ?? '') ? `/api/redactie/media/${address.id}/${address.file}` : undefined
}
