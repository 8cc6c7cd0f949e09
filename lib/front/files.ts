import { examplePack } from '@/lib/content/search-documents'
import type { Db } from '@/lib/db/client'
import { readFileAddress } from '@/lib/files/address'
import { readStored } from '@/lib/files/store'
import { StoredAnswer } from '@/lib/front/page-cache'

/**
 * A file that a published document offers; the Route table has said that it does. Its address holds its hash, so what
 * is kept of it never has to be asked for again. Throws when the bytes are not on this machine.
 */
export async function fileAnswer(db: Db, path: string): Promise<StoredAnswer> {
  const address = readFileAddress(path)
  const bytes = address && (await readStored(address))
  if (!address || !bytes) throw new Error(`a published file is missing: ${path}`)
  const route = await db.route.findUnique({ where: { path }, select: { document: { select: { pack: true } } } })
  const example = route?.document?.pack === examplePack
  return new StoredAnswer(200, { ...fileHeaders, 'content-disposition': `inline; filename="${address.name}"`, ...(example && noIndex) }, bytes)
}

const fileHeaders = {
  'content-type': 'application/pdf',
  'cache-control': 'public, max-age=31536000, immutable',
  // Chrome shows a PDF in an object with styles of its own, which the policy of our pages would refuse (crbug.com/271452).
  'Content-Security-Policy': "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}
/** Invented, so nothing for a search engine; pages of examples say the same. */
const noIndex = { 'x-robots-tag': 'noindex' }
