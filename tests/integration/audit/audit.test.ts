import { randomUUID } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { exportAudit } from '@/lib/audit/export'
import { auditHref, readAuditQuery } from '@/lib/audit/filter'
import { readAudit, readHistory } from '@/lib/audit/queries'
import { systemActor, visitor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { ForbiddenError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { makeDraft, makePublished } from '../../factories/documents'
import { makeUser } from '../../factories/users'

const chief = () => makeUser(db(), 'eindredacteur', { name: 'Voorbeeld Chef' })

async function readAll(stream: ReadableStream<Uint8Array>): Promise<string> {
  // Not as text: that would leave the mark at the beginning out.
  return Buffer.from(await new Response(stream).arrayBuffer()).toString()
}

describe('the log', () => {
  it('is for who may read it, and the history of a document for all staff', async () => {
    const draft = await makeDraft()
    const editor = await makeUser(db(), 'redacteur')
    await expect(readAudit(db(), editor, {})).rejects.toThrow(ForbiddenError)
    await expect(exportAudit(db(), editor, {})).rejects.toThrow(ForbiddenError)
    await expect(readHistory(db(), visitor, draft.id)).rejects.toThrow(ForbiddenError)
    await expect(readHistory(db(), { id: 'x', role: 'interventie-eigenaar' }, draft.id)).rejects.toThrow(ForbiddenError)
    const { events } = await readHistory(db(), editor, draft.id)
    expect(events.map(({ said }) => said)).toEqual(['schreef aan {document}'])
    expect(events[0]).toMatchObject({ actor: 'Het kennisplatform', document: { id: draft.id, title: 'Een pagina', exists: true } })
  })

  it('pages to the end without missing or repeating anything, also while it grows', async () => {
    const [user, marker] = [await chief(), `pagina/log-${randomUUID()}`]
    const add = () => db().$transaction((tx) => recordEvents(tx, user, [{ type: 'document.checked', documentId: marker }]))
    for (let i = 0; i < 25; i += 1) await add()
    const seen: string[] = []
    for (let voor: string | undefined; ; ) {
      const page = await readAudit(db(), user, { document: marker, ...(voor && { voor }) }, 10)
      seen.push(...page.events.map(({ id }) => id))
      await add()
      if (!page.next) break
      voor = page.next
    }
    expect(seen).toHaveLength(25)
    expect(new Set(seen).size).toBe(25)
    expect(seen.map(BigInt)).toEqual(seen.map(BigInt).sort((a, b) => (a > b ? -1 : 1)))
  })

  it('finds by person, kind, group of kinds, document and day of the Netherlands', async () => {
    const [one, other, marker] = [await chief(), await chief(), `pagina/log-${randomUUID()}`]
    const at = (iso: string) => new Date(iso)
    await db().event.createMany({
      data: [
        { actor: one.id, type: 'document.approved', documentId: marker, at: at('2026-06-30T21:59:00Z') },
        { actor: one.id, type: 'document.checked', documentId: marker, at: at('2026-06-30T22:01:00Z') },
        { actor: other.id, type: 'media.changed', documentId: marker, at: at('2026-07-01T21:59:00Z') },
        { actor: other.id, type: 'document.approved', documentId: marker, at: at('2026-07-01T22:01:00Z') },
      ],
    })
    const types = async (asked: Record<string, string>) =>
      (await readAudit(db(), one, readAuditQuery({ document: marker, ...asked }))).events.map(({ type }) => type)
    expect(await types({ van: '2026-07-01', tot: '2026-07-01' })).toEqual(['media.changed', 'document.checked'])
    expect(await types({ wie: one.id })).toEqual(['document.checked', 'document.approved'])
    expect(await types({ wat: 'document.approved' })).toEqual(['document.approved', 'document.approved'])
    expect(await types({ wat: 'media.*' })).toEqual(['media.changed'])
    expect(await types({ wat: 'niets', van: 'gisteren', voor: 'x' })).toHaveLength(4)
  })

  it('keeps what was asked in its address', () => {
    const query = readAuditQuery({ wie: 'x', wat: 'user.*', van: '2026-01-01', document: 'pagina/x' })
    expect(readAuditQuery(Object.fromEntries(new URL(auditHref('/l', query), 'http://x').searchParams))).toEqual(query)
  })

  it('names people, also whom something was done to, and nobody by e-mail address', async () => {
    const [user, target] = [await chief(), await makeUser(db(), 'auteur', { name: 'Voorbeeld Nieuw' })]
    await db().$transaction((tx) => recordEvents(tx, user, [{ type: 'user.invited', data: { userId: target.id, role: 'auteur' } }]))
    const [event] = (await readAudit(db(), user, { wie: user.id })).events
    expect(event).toMatchObject({ actor: 'Voorbeeld Chef', said: 'nodigde Voorbeeld Nieuw uit als auteur' })
    expect(JSON.stringify(event)).not.toContain('@')
  })
})

describe('the log as a file', () => {
  it('holds all that fits, page after page, in the order of the log, and tells that it was taken', async () => {
    const [user, marker] = [await chief(), `pagina/log-${randomUUID()}`]
    await db().event.createMany({ data: Array.from({ length: 4_321 }, () => ({ actor: systemActor.id, type: 'document.checked', documentId: marker })) })
    const csv = await readAll(await exportAudit(db(), user, { document: marker }))
    expect(csv.startsWith('\uFEFF')).toBe(true)
    expect(csv.indexOf('\uFEFF', 1)).toBe(-1)
    const rows: string[][] = parse(csv, { bom: true, delimiter: ';', record_delimiter: '\r\n' })
    expect(rows[0]).toEqual(['Datum', 'Tijd', 'Wie', 'Wat', 'Document', 'Zin', 'Nummer'])
    const numbers = rows.slice(1).map((row) => Number(row[6]))
    expect(numbers).toHaveLength(4_321)
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => b - a))
    expect(await db().event.findMany({ where: { type: 'audit.exported', actor: user.id } })).toMatchObject([{ data: { count: 4_321 } }])
  })

  it('lets no spreadsheet calculate what somebody wrote', async () => {
    const user = await makeUser(db(), 'beheerder', { name: '=1+2' })
    await db().$transaction((tx) => recordEvents(tx, user, [{ type: 'document.approved', documentId: 'pagina/x' }]))
    const rows: string[][] = parse(await readAll(await exportAudit(db(), user, { wie: user.id, wat: 'document.approved' })), {
      bom: true,
      delimiter: ';',
      record_delimiter: '\r\n',
    })
    expect(rows[1]?.[2]).toBe("'=1+2")
    expect(rows.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([])
  })
})

describe('the database', () => {
  it('refuses to change or remove what happened', async () => {
    const draft = await makeDraft()
    const event = await db().event.findFirstOrThrow({ where: { documentId: draft.id } })
    await expect(db().event.update({ where: { id: event.id }, data: { actor: 'iemand anders' } })).rejects.toThrow()
    await expect(db().event.delete({ where: { id: event.id } })).rejects.toThrow()
    await expect(db().$executeRaw`TRUNCATE "Event"`).rejects.toThrow()
    expect(await db().event.findUnique({ where: { id: event.id } })).toEqual(event)
  })

  it('refuses to rewrite what was kept or published', async () => {
    const page = await makePublished()
    const live = await db().version.findFirstOrThrow({ where: { documentId: page.id, state: 'live' } })
    const kept = await db().version.create({ data: { documentId: page.id, number: 9, state: 'kept', author: 'x', content: { title: 'Toen' } } })
    for (const id of [live.id, kept.id]) await expect(db().version.update({ where: { id }, data: { content: { title: 'Anders' } } })).rejects.toThrow()
    // What became of it may be written down.
    await db().version.update({ where: { id: live.id }, data: { checkedBy: 'x' } })
    expect((await db().version.findUniqueOrThrow({ where: { id: live.id } })).content).toEqual(live.content)
  })
})
