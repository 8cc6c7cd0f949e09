import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { recordEvents } from '@/lib/events/record'
import { claimOwnOrganisation } from '@/lib/owners/organisation'

/** Changes the name and website of the own organisation. Throws ForbiddenError, and InvalidStateError for who has none. */
export async function changeOrganisation(db: Db, actor: Actor, { name, website }: { name: string; website: string }): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id } = await claimOwnOrganisation(tx, actor)
    await tx.ownerOrganisation.update({ where: { id }, data: { name, website: website || null } })
    await recordEvents(tx, actor, [{ type: 'organisation.changed', data: { organisationId: id } }])
  })
}
