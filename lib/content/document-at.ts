import { documentId } from '@/lib/content/id'
import type { Db } from '@/lib/db/client'
import { NotFoundError } from '@/lib/errors'

/**
 * The document that somebody means by an identity ("publicatie/naam"), a path ("/publicaties/naam") or an address of the
 * site, with or without its name. Throws NotFoundError where there is none.
 */
export async function documentAt(db: Db, text: string): Promise<string> {
  const given = text.trim()
  if (documentId.safeParse(given).success && (await db.document.count({ where: { id: given } })) > 0) return given
  const path = pathIn(given)
  const route = path ? await db.route.findUnique({ where: { path }, select: { documentId: true } }) : null
  if (route?.documentId) return route.documentId
  throw new NotFoundError(`Op “${given.slice(0, 200)}” staat geen document. Plak het adres van de pagina, zoals lezers het zien.`)
}

function pathIn(text: string): string | undefined {
  try {
    const { pathname } = new URL(text, 'https://example.org')
    return decodeURIComponent(pathname.startsWith('/redactie/') ? '' : pathname).replace(/(.)\/$/, '$1') || undefined
  } catch {
    return undefined
  }
}
