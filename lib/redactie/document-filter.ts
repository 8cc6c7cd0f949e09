import { examplePack } from '@/lib/content/search-documents'
import { isoDay } from '@/lib/dates'
import { Prisma } from '@/lib/db/generated/client'
import type { DocumentQuery } from '@/lib/redactie/schema'

/** How long before a review date it is called due. */
export const dueDays = 14

/** What a list is filtered by, as a condition on "Document" d. `me` is the user who asks. */
export function filterOf(query: DocumentQuery, me: string, today = isoDay(new Date())): Prisma.Sql {
  return Prisma.join([Prisma.sql`d."trashedAt" IS NULL`, ...words(query.q), ...state(query), ...owner(query.eigenaar, me), ...rest(query, today)], ' AND ')
}

/** All words in the title, in any order; or what stands at an address of ours that was pasted. */
function words(q: string | undefined): Prisma.Sql[] {
  const path = q && addressIn(q)
  if (path) return [Prisma.sql`d.id IN (SELECT "documentId" FROM "Route" WHERE path = ${path} UNION ALL SELECT ${path.slice(1)})`]
  return (q ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 10)
    .map((word) => Prisma.sql`lower(d.title) LIKE ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`)
}

function addressIn(q: string): string | undefined {
  if (/^https?:\/\//.test(q) && URL.canParse(q)) return decode(new URL(q).pathname)
  return q.startsWith('/') ? q.replace(/[?#].*$/, '') : undefined
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function state({ staat, website }: DocumentQuery): Prisma.Sql[] {
  const draft = staat === 'none' ? Prisma.sql`d."draftState" IS NULL` : staat && Prisma.sql`d."draftState" = ${staat}::"VersionState"`
  return [draft, website && Prisma.sql`d.status = ${website}::"PublicStatus"`].filter((part) => part !== undefined)
}

function owner(eigenaar: DocumentQuery['eigenaar'], me: string): Prisma.Sql[] {
  if (eigenaar === undefined) return []
  return [eigenaar === 'niemand' ? Prisma.sql`d."ownerId" IS NULL` : Prisma.sql`d."ownerId" = ${eigenaar === 'ik' ? me : eigenaar}::uuid`]
}

function rest({ soort, thema, controle, pakket }: DocumentQuery, today: string): Prisma.Sql[] {
  return [
    soort && Prisma.sql`d.kind = ${soort}`,
    thema && Prisma.sql`d.themes @> ARRAY[${thema}]`,
    controle === 'verlopen' && Prisma.sql`d."reviewOn" <= ${today}::date`,
    controle === 'binnenkort' && Prisma.sql`d."reviewOn" <= ${today}::date + ${dueDays}::int`,
    pakket === 'voorbeelden' && Prisma.sql`d.pack = ${examplePack}`,
    pakket === 'zonder' && Prisma.sql`d.pack IS DISTINCT FROM ${examplePack}`,
  ].filter((part) => typeof part === 'object')
}
