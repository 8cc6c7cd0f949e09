import { type Actor, authorize } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { ExpectedError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { columnsOf } from '@/lib/rounds/commands/fields'
import type { RoundForm } from '@/lib/rounds/commands/form'
import { assertDossiers } from '@/lib/rounds/dossiers'

/** Makes a round, in preparation: only coordinators know of it until it is opened. Returns its slug. Throws ForbiddenError, and ExpectedError for an address that is taken. */
export function createRound(db: Db, actor: Actor, form: RoundForm): Promise<string> {
  return db.$transaction(async (tx) => {
    authorize(actor, 'round.manage')
    await assertDossiers(tx, form.dossiers)
    const columns = columnsOf(form)
    const { count } = await tx.round.createMany({ data: [{ ...columns, createdBy: actor.id }], skipDuplicates: true })
    if (count === 0) throw addressTaken(form.adres)
    await recordEvents(tx, actor, [{ type: 'round.created', data: { title: form.titel, slug: form.adres } }])
    return form.adres
  })
}

/** Another round stands at this address. */
export function addressTaken(slug: string): ExpectedError {
  return new ExpectedError(`Er is al een ronde met het adres ${slug}. Kies een ander adres.`)
}
