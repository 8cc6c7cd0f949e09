import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, can, roles } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { ConflictError, ExpectedError, ForbiddenError, InvalidStateError, NotFoundError } from '@/lib/errors'
import { changeRound } from '@/lib/rounds/commands/change'
import { closeRound } from '@/lib/rounds/commands/close'
import { createRound } from '@/lib/rounds/commands/create'
import { type RoundForm, roundForm } from '@/lib/rounds/commands/form'
import { openRound } from '@/lib/rounds/commands/open'
import { dayValues, formValues } from '@/lib/rounds/form-values'
import { proposedDays } from '@/lib/rounds/proposal'
import { listRounds, readRound } from '@/lib/rounds/queries'
import { makeRound, makeSubmission } from '@/tests/factories/submissions'
import { makeUser } from '@/tests/factories/users'
import { makeWorkshop } from '@/tests/factories/workshops'

const sent = (changes: Record<string, string> = {}) => ({
  titel: 'Voorbeeldronde',
  adres: `ronde-${randomUUID()}`,
  databases: 'antidiscriminatie polarisatie',
  dossiers: '',
  criteria: '1',
  capaciteit: '15',
  toelichting: '',
  ...dayValues(proposedDays('2027-01-04')),
  ...changes,
})
const form = (changes: Record<string, string> = {}) => roundForm.parse(sent(changes))
const today = new Date('2026-12-01T12:00:00Z')
let coordinator: Actor

beforeAll(async () => {
  coordinator = await makeUser(db(), 'coordinator')
})

/** A round as it is now, as its form would send it. */
async function formOf(slug: string, changes: Partial<RoundForm> = {}) {
  const round = await db().round.findUniqueOrThrow({ where: { slug } })
  return { slug, lock: round.lock, form: { ...roundForm.parse(formValues(round)), ...changes } }
}

describe('the form of a round', () => {
  const problems = (changes: Record<string, string>) => roundForm.safeParse(sent(changes)).error?.issues.map(({ path }) => path[0])

  it('says what is wrong at the field', () => {
    expect(problems({})).toBeUndefined()
    expect(problems({ adres: 'nieuw' })).toEqual(['adres'])
    expect(problems({ adres: 'Ronde 2027' })).toEqual(['adres'])
    expect(problems({ databases: '' })).toEqual(['databases'])
    expect(problems({ databases: 'opvoeding' })).toEqual(['databases'])
    expect(problems({ capaciteit: '0' })).toEqual(['capaciteit'])
    expect(problems({ criteria: '99' })).toEqual(['criteria'])
    expect(problems({ besluit: '2027-01-05' })).toEqual(['besluit'])
    expect(problems({ feedback2: '', versie3: '2027-10-18' })).toEqual(['feedback2'])
    expect(problems({ feedback2: '', versie3: '', feedback3: '2027-10-25', versie4: '2027-11-01' })).toEqual(['feedback2'])
  })
})

describe('who may manage rounds', () => {
  it.each(roles)('%s', async (role) => {
    const actor: Actor = { id: randomUUID(), role }
    const { slug } = await makeRound(db(), { openedAt: null })
    const { lock, form: same } = await formOf(slug)
    const attempts: (() => Promise<unknown>)[] = [
      () => createRound(db(), actor, form()),
      () => changeRound(db(), actor, { slug, lock, form: { ...same, titel: 'Anders' } }),
      () => openRound(db(), actor, { slug, lock: lock + 1 }, today),
      () => closeRound(db(), actor, { slug, lock: lock + 2 }),
      () => listRounds(db(), actor),
      () => readRound(db(), actor, slug),
    ]
    for (const attempt of attempts) {
      if (can(actor, 'round.manage')) await attempt()
      else await expect(attempt()).rejects.toThrow(ForbiddenError)
    }
  })
})

describe('making a round', () => {
  it('keeps what was filled in, and nobody else knows of it', async () => {
    const filled = form({ toelichting: 'Voorbeeld', herinneringenUit: 'ja', feedback3: '', capaciteit: '12' })
    const slug = await createRound(db(), coordinator, filled)
    const round = await readRound(db(), coordinator, slug, today)
    expect(round).toMatchObject({ title: 'Voorbeeldronde', capacity: 12, remindersOff: true, openedAt: null, status: 'draft', createdBy: coordinator.id })
    expect(roundForm.parse(formValues(round))).toEqual({ ...filled, feedback3: '', versie4: '' })
  })

  it('refuses an address that is taken, and a dossier that is not there', async () => {
    const { slug } = await makeRound(db())
    await expect(createRound(db(), coordinator, form({ adres: slug }))).rejects.toThrow(`Er is al een ronde met het adres ${slug}`)
    await expect(createRound(db(), coordinator, form({ dossiers: 'dossier/bestaat-niet' }))).rejects.toThrow('niet (meer) online')
  })
})

describe('changing a round', () => {
  it('records what changed, once, and tells who saved an older one', async () => {
    const { slug } = await makeRound(db())
    const given = await formOf(slug, { capaciteit: 21, besluit: '2027-11-22' })
    await changeRound(db(), coordinator, given)
    const [event, ...more] = await db().event.findMany({ where: { type: 'round.changed', data: { path: ['slug'], equals: slug } } })
    expect([event?.data, more]).toEqual([{ title: given.form.titel, slug, changed: 'aantal plaatsen, besluit' }, []])
    await expect(changeRound(db(), coordinator, given)).rejects.toThrow(ConflictError)
    const { lock, form: same } = await formOf(slug)
    await changeRound(db(), coordinator, { slug, lock, form: same })
    expect((await db().round.findUniqueOrThrow({ where: { slug } })).lock).toBe(lock)
  })

  it('lets two coordinators change it at once, of whom one is told', async () => {
    const { slug } = await makeRound(db())
    const [one, other] = [await formOf(slug, { capaciteit: 30 }), await formOf(slug, { capaciteit: 31 })]
    const done = await Promise.allSettled([changeRound(db(), coordinator, one), changeRound(db(), coordinator, other)])
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it.each([
    ['its address once it is open', { adres: 'ander-adres' }, 'Het adres kan niet meer wijzigen'],
    ['to fewer places than are taken', { capaciteit: 1 }, 'Er doen al 2 interventies mee'],
    ['a database that somebody registered for', { databases: ['polarisatie' as const] }, 'zijn er al aanmeldingen: antidiscriminatie'],
    ['the criteria after a version', { criteria: 2 }, 'De criteria kunnen niet meer wijzigen'],
    ['the first version to before a workshop', { eersteVersie: '2027-02-14' }, 'Er is een workshop na deze laatste dag'],
  ])('refuses %s', async (_, changes, message) => {
    const round = await makeRound(db())
    await makeSubmission(db(), 'workshop', { roundId: round.id })
    await makeSubmission(db(), 'submitted', { roundId: round.id })
    await makeWorkshop(db(), round.id, { startsAt: new Date('2027-02-15T09:00:00Z') })
    await expect(changeRound(db(), coordinator, await formOf(round.slug, changes))).rejects.toThrow(message)
  })
})

describe('opening and closing', () => {
  it('is announced to the public site, recorded, and done once', async () => {
    const { slug } = await makeRound(db(), { openedAt: null })
    const edition = () => db().edition.findFirstOrThrow()
    await openRound(db(), coordinator, { slug, lock: 0 }, today)
    const opened = await edition()
    await openRound(db(), coordinator, { slug, lock: 0 }, today)
    expect(await edition()).toEqual(opened)
    await closeRound(db(), coordinator, { slug, lock: 1 })
    expect(await edition()).not.toEqual(opened)
    expect((await readRound(db(), coordinator, slug)).status).toBe('closed')
    const types = await db().event.findMany({ where: { data: { path: ['slug'], equals: slug } }, orderBy: { id: 'asc' } })
    expect(types.map(({ type }) => type)).toEqual(['round.opened', 'round.closed'])
  })

  it('refuses to open when nobody could register any more, also a day later, and on a stale form', async () => {
    const { slug } = await makeRound(db(), { openedAt: null })
    await expect(openRound(db(), coordinator, { slug, lock: 0 }, new Date('2027-01-31T23:30:00Z'))).rejects.toThrow(ExpectedError)
    await expect(openRound(db(), coordinator, { slug, lock: 7 }, today)).rejects.toThrow(ConflictError)
    await openRound(db(), coordinator, { slug, lock: 0 }, new Date('2027-01-31T22:30:00Z'))
  })

  it('keeps a closed round as it was, until it is opened again', async () => {
    const { slug } = await makeRound(db(), { closedAt: new Date() })
    await expect(changeRound(db(), coordinator, await formOf(slug, { capaciteit: 99 }))).rejects.toThrow(InvalidStateError)
    await openRound(db(), coordinator, { slug, lock: 0 }, new Date('2028-01-01T12:00:00Z'))
    expect((await readRound(db(), coordinator, slug)).closedAt).toBeNull()
  })

  it('does not close what never opened, or is not there', async () => {
    const { slug } = await makeRound(db(), { openedAt: null })
    await expect(closeRound(db(), coordinator, { slug, lock: 0 })).rejects.toThrow(InvalidStateError)
    await expect(closeRound(db(), coordinator, { slug: 'geen', lock: 0 })).rejects.toThrow(NotFoundError)
  })
})

describe('the list of rounds', () => {
  it('counts who waits, takes part and was included, and says which day comes next', async () => {
    const round = await makeRound(db())
    for (const state of ['registered', 'workshop', 'included', 'withdrawn', 'declined'] as const) await makeSubmission(db(), state, { roundId: round.id })
    const row = async (now: string) => (await listRounds(db(), coordinator, new Date(now))).find(({ slug }) => slug === round.slug)
    expect(await row('2027-01-31T22:59:00Z')).toMatchObject({
      registered: 1,
      admitted: 2,
      included: 1,
      capacity: 20,
      status: 'registering',
      next: { on: '2027-01-31' },
    })
    expect(await row('2027-01-31T23:01:00Z')).toMatchObject({ status: 'running', next: { label: 'Eerste versie uiterlijk', on: '2027-04-01' } })
    expect((await row('2027-12-01T12:00:00Z'))?.next).toBeUndefined()
  })
})
