import { z } from 'zod'
import { documentId } from '@/lib/content/id'
import { Prisma } from '@/lib/db/generated/client'
import { eventTypes } from '@/lib/events/record'

const one = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)
const day = z.iso.date()

/** Groups of events, by the first part of their type. */
export const eventGroups = {
  document: 'Documenten',
  media: 'Media',
  redirect: 'Omleidingen',
  user: 'Gebruikers',
  settings: 'Instellingen',
  content: 'Inlezen',
  owner: 'Contact',
  audit: 'Logboek',
} as const

const schema = z.object({
  wie: one(z.string().max(60)),
  /** An event type, or a group as "document.*". */
  wat: one(z.union([z.enum(eventTypes), z.string().regex(/^[a-z]+\.\*$/)])),
  document: one(documentId),
  van: one(day),
  tot: one(day),
  /** Events before this one; BigInt as text. */
  voor: one(z.string().regex(/^\d{1,18}$/)),
})
export type AuditQuery = z.output<typeof schema>

/** Reads what is asked of the log from an address. What is not understood counts as not asked. */
export function readAuditQuery(params: Readonly<Record<string, string | string[] | undefined>>): AuditQuery {
  return schema.parse(Object.fromEntries(Object.entries(params).flatMap(([name, value]) => (typeof value === 'string' && value ? [[name, value.trim()]] : []))))
}

/** The same as an address; `changes` go over it. */
export function auditHref(path: string, query: AuditQuery, changes: Partial<AuditQuery> = {}): string {
  const values = Object.entries({ ...query, ...changes }).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return values.length > 0 ? `${path}?${new URLSearchParams(values)}` : path
}

/** As a condition on "Event" e. Days are those of the Netherlands. */
export function conditionOf({ wie, wat, document, van, tot, voor }: AuditQuery): Prisma.Sql {
  const group = wat?.endsWith('.*') ? eventTypes.filter((type) => type.startsWith(wat.slice(0, -1))) : undefined
  const conditions = [
    Prisma.sql`TRUE`,
    ...(wie ? [Prisma.sql`e.actor = ${wie}`] : []),
    ...(group ? [Prisma.sql`e.type = ANY(${group})`] : wat ? [Prisma.sql`e.type = ${wat}`] : []),
    ...(document ? [Prisma.sql`e."documentId" = ${document}`] : []),
    ...(van ? [Prisma.sql`e.at >= (${van}::date)::timestamp AT TIME ZONE 'Europe/Amsterdam'`] : []),
    ...(tot ? [Prisma.sql`e.at < (${tot}::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam'`] : []),
    ...(voor ? [Prisma.sql`e.id < ${BigInt(voor)}`] : []),
  ]
  return Prisma.join(conditions, ' AND ')
}
