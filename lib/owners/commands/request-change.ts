import type { Actor } from '@/lib/auth/policy'
import { schemaIssues } from '@/lib/content/blockers/schema-issues'
import { kinds } from '@/lib/content/registry'
import type { Db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { labelOfPath } from '@/lib/editor/labels'
import { InvalidStateError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { type AskedChanges, askedChanges, changeableFields, newValues } from '@/lib/owners/changeable'
import { readOwnership } from '@/lib/owners/owned'
import { isUnderWay } from '@/lib/owners/under-way'
import { notify } from '@/lib/submissions/notify'
import { coordinators } from '@/lib/submissions/people'
import { canonical } from '@/lib/versions/same'

/** `wanted`: the fields of `changeableFields` as they should be, all of them; other fields are not looked at. */
export type ChangeInput = { documentId: string; wanted: Readonly<Record<string, unknown>>; explanation: string }

/**
 * Asks KIS to change what was not judged of a published intervention, without a new round. Nothing changes before KIS
 * agreed. The coordinators hear of it; what is asked twice is asked once. Throws NotFoundError, ForbiddenError, and InvalidStateError when it is not online,
 * when a new version is under way, which would take it back, when nothing would change, or with what could not be published like that.
 */
export function requestChange(db: Db, actor: Actor, { documentId, wanted, explanation }: ChangeInput): Promise<{ id: string }> {
  return db.$transaction(async (tx) => {
    // The document, as every command about it does: two that lock in another order could wait for each other.
    await tx.$queryRaw`SELECT id FROM "Document" WHERE id = ${documentId} FOR UPDATE`
    const owned = await readOwnership(tx, actor, documentId)
    if (!owned.content || !owned.online) throw new InvalidStateError('Deze interventie staat niet (meer) online. Neem contact op met KIS.')
    if (await isUnderWay(tx, documentId))
      throw new InvalidStateError('Je werkt aan een nieuwe versie van deze interventie. Zet wat er anders moet in het werkblad.')
    const changes = askedChanges(owned.content, wanted)
    if (Object.keys(changes).length === 0) throw new InvalidStateError('Je hebt nog niets gewijzigd. Pas aan wat er anders moet, en verstuur het dan.')
    assertPossible(owned.content, changes)
    const asked = await tx.changeRequest.findMany({ where: { documentId, organisationId: owned.organisationId, state: 'open' } })
    const same = asked.find((one) => canonical(one.changes) === canonical(changes) && one.explanation === explanation)
    if (same) return { id: same.id }
    const row = await tx.changeRequest.create({
      data: { documentId, organisationId: owned.organisationId, changes: changes as Prisma.InputJsonObject, explanation, requestedBy: actor.id },
    })
    await recordEvents(tx, actor, [{ type: 'change.requested', documentId, data: { title: owned.document.title, fields: Object.keys(changes).join(', ') } }])
    await notify(tx, await coordinators(tx), {
      subject: `Wijziging gevraagd: ${owned.document.title}`,
      text: `${owned.organisation.name} vraagt om een wijziging van “${owned.document.title}”. Bekijk oud naast nieuw en beslis.`,
      path: `/beoordelen/wijzigingen/${row.id}`,
    })
    return { id: row.id }
  })
}

/** Only what is asked must be right: what was published before may break rules that are newer. */
function assertPossible(live: Readonly<Record<string, unknown>>, changes: AskedChanges): void {
  const fields = newValues(changes)
  const content = Object.fromEntries(Object.entries({ ...live, ...fields }).filter(([, value]) => value !== undefined))
  const wrong = schemaIssues(kinds.interventie, content).filter(({ path }) => changeableFields.some((name) => name === path[0]) && String(path[0]) in fields)
  if (wrong.length === 0) return
  const place = (path: readonly PropertyKey[]) =>
    labelOfPath(
      'interventie',
      path.filter((key) => typeof key !== 'symbol'),
    )
  throw new InvalidStateError([...new Set(wrong.map(({ path, message }) => `${place(path)}: ${message}`))].join(' '))
}
