import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { ConflictError, ForbiddenError, InvalidStateError, NotFoundError } from '@/lib/errors'
import { changeWorkshop } from '@/lib/rounds/commands/plan-workshop'
import { signOff, signOffFor } from '@/lib/rounds/commands/sign-off'
import { signUp } from '@/lib/rounds/commands/sign-up'
import { ownCalendar, ownWorkshops } from '@/lib/rounds/own-workshops'
import { freeSeats } from '@/lib/rounds/seats'
import { readWorkshop } from '@/lib/rounds/workshops'
import { addOwner, makeSubmission } from '../../factories/submissions'
import { makeUser } from '../../factories/users'
import { addSeat, mailsTo, makeWorkshop, makeWorkshopRound } from '../../factories/workshops'
import '../../setup/queues'

const hour = 3_600_000
const siteUrl = 'https://www.kis.example'
let coordinator: Actor

beforeAll(async () => {
  coordinator = await makeUser(db(), 'coordinator')
})

const states = async (workshopId: string) =>
  (await db().workshopSeat.findMany({ where: { workshopId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })).map(({ state }) => state)
const seatOf = (workshopId: string, userId: string) => db().workshopSeat.findUniqueOrThrow({ where: { workshopId_userId: { workshopId, userId } } })

describe('signing up', () => {
  it('gives the last seat to one of those who want it at once; the others wait in the order in which they came', async () => {
    const { workshop, made } = await makeWorkshopRound(db(), { capacity: 1, submissions: 6 })
    const got = await Promise.all(made.map(({ submission, owner }) => signUp(db(), owner, { submissionId: submission.id, workshopId: workshop.id })))
    expect(got.filter((state) => state === 'taken')).toHaveLength(1)
    expect(await states(workshop.id)).toEqual(['taken', 'waiting', 'waiting', 'waiting', 'waiting', 'waiting'])
    const places = await Promise.all(
      made.map(async ({ submission, owner }) => (await ownWorkshops(db(), owner, submission.id)).workshops[0]?.seats[0]?.position ?? 0),
    )
    expect(places.sort()).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('is done once when it is sent twice, with one mail', async () => {
    const { workshop, made } = await makeWorkshopRound(db(), { submissions: 1 })
    const [{ submission, owner }] = made as [(typeof made)[0]]
    const once = () => signUp(db(), owner, { submissionId: submission.id, workshopId: workshop.id })
    expect(await Promise.all([once(), once(), once()])).toEqual(['taken', 'taken', 'taken'])
    expect(await states(workshop.id)).toEqual(['taken'])
    expect((await mailsTo(db(), owner.email)).map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Je plek in de workshop van /)])
    expect(await db().event.count({ where: { type: 'workshop.signedUp', data: { path: ['submissionId'], equals: submission.id } } })).toBe(1)
  })

  it('takes several people of one submission, at one workshop at a time, also when they choose at once', async () => {
    const { round, workshop, made } = await makeWorkshopRound(db(), { submissions: 1 })
    const other = await makeWorkshop(db(), round.id)
    const [{ submission, owner, organisation }] = made as [(typeof made)[0]]
    const colleague = await addOwner(db(), organisation.id)
    const want = (actor: Actor, workshopId: string) => signUp(db(), actor, { submissionId: submission.id, workshopId })
    const chosen = await Promise.allSettled([want(owner, workshop.id), want(colleague, other.id)])
    expect(chosen.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const held = chosen[0]?.status === 'fulfilled' ? workshop : other
    await want(owner, held.id)
    await want(colleague, held.id)
    expect(await states(held.id)).toEqual(['taken', 'taken'])
  })

  it('of one person for two submissions counts once; the other can skip afterwards', async () => {
    const { round, workshop, made } = await makeWorkshopRound(db(), { submissions: 1 })
    const [{ submission, owner, organisation }] = made as [(typeof made)[0]]
    const second = await makeSubmission(db(), 'workshop', { roundId: round.id, organisationId: organisation.id })
    await signUp(db(), owner, { submissionId: submission.id, workshopId: workshop.id })
    await expect(signUp(db(), owner, { submissionId: second.submission.id, workshopId: workshop.id })).rejects.toThrow(ConflictError)
  })

  it('is refused when it began, also over summer time, was cancelled, is of another round, or the round is closed', async () => {
    const { round, made } = await makeWorkshopRound(db(), { submissions: 1 })
    const [{ submission, owner }] = made as [(typeof made)[0]]
    // Ten o'clock in the Netherlands, on the day after the clock went forward.
    const summer = await makeWorkshop(db(), round.id, { startsAt: new Date('2027-03-29T08:00:00Z') })
    const want = (workshopId: string, now?: Date) => signUp(db(), owner, { submissionId: submission.id, workshopId }, now)
    await expect(want(summer.id, new Date('2027-03-29T10:00:00+02:00'))).rejects.toThrow('al begonnen')
    expect(await want(summer.id, new Date('2027-03-29T09:59:59+02:00'))).toBe('taken')
    const cancelled = await makeWorkshop(db(), round.id, { cancelledAt: new Date() })
    await expect(want(cancelled.id)).rejects.toThrow('gaat niet door')
    const elsewhere = await makeWorkshopRound(db(), { submissions: 0 })
    await expect(want(elsewhere.workshop.id)).rejects.toThrow(InvalidStateError)
    await expect(want('00000000-0000-4000-8000-000000000000')).rejects.toThrow(NotFoundError)
    const open = await makeWorkshop(db(), round.id)
    await db().round.update({ where: { id: round.id }, data: { closedAt: new Date() } })
    await expect(want(open.id)).rejects.toThrow('gesloten')
  })

  it('is for people of the organisation, while the submission waits for its workshop', async () => {
    const { round, workshop, made } = await makeWorkshopRound(db(), { submissions: 2 })
    const [mine, other] = made as [(typeof made)[0], (typeof made)[0]]
    const want = (actor: Actor, submissionId: string) => signUp(db(), actor, { submissionId, workshopId: workshop.id })
    await expect(want(other.owner, mine.submission.id)).rejects.toThrow(ForbiddenError)
    await expect(want(mine.coordinator, mine.submission.id)).rejects.toThrow(ForbiddenError)
    await expect(want(mine.assessors[0], mine.submission.id)).rejects.toThrow(ForbiddenError)
    const registered = await makeSubmission(db(), 'registered', { roundId: round.id })
    await expect(want(registered.owner, registered.submission.id)).rejects.toThrow(ForbiddenError)
    expect(await states(workshop.id)).toEqual([])
  })
})

describe('signing off', () => {
  it('gives the seat to who waited longest, with a mail; who comes back, comes last', async () => {
    const { workshop, made } = await makeWorkshopRound(db(), { capacity: 1, submissions: 3 })
    const [first, second, third] = made as [(typeof made)[0], (typeof made)[0], (typeof made)[0]]
    const up = ({ submission, owner }: (typeof made)[0]) => signUp(db(), owner, { submissionId: submission.id, workshopId: workshop.id })
    for (const one of [first, second, third]) await up(one)
    const { id: seatId } = await seatOf(workshop.id, first.owner.id)
    await Promise.all([1, 2].map(() => signOff(db(), first.owner, { submissionId: first.submission.id, seatId })))
    expect([(await seatOf(workshop.id, second.owner.id)).state, (await seatOf(workshop.id, third.owner.id)).state]).toEqual(['taken', 'waiting'])
    expect((await mailsTo(db(), second.owner.email)).map(({ subject }) => subject.split(':')[0])).toEqual(['Je staat op de wachtlijst', 'Er is een plek vrij'])
    expect(await mailsTo(db(), third.owner.email)).toHaveLength(1)
    expect(await up(first)).toBe('waiting')
    expect((await ownWorkshops(db(), first.owner, first.submission.id)).workshops[0]?.seats[0]?.position).toBe(2)
  })

  it('at once by several who have a seat gives each seat to another who waits', async () => {
    const { workshop, made } = await makeWorkshopRound(db(), { capacity: 3, submissions: 6 })
    for (const { submission, owner } of made) await signUp(db(), owner, { submissionId: submission.id, workshopId: workshop.id })
    const leaving = await Promise.all(made.slice(0, 3).map(async (one) => ({ ...one, seatId: (await seatOf(workshop.id, one.owner.id)).id })))
    await Promise.all(leaving.map(({ submission, owner, seatId }) => signOff(db(), owner, { submissionId: submission.id, seatId })))
    expect(await states(workshop.id)).toEqual(['cancelled', 'cancelled', 'cancelled', 'taken', 'taken', 'taken'])
  })

  it('of a colleague tells the colleague; of others is not there; after the beginning it is too late', async () => {
    const { workshop, made } = await makeWorkshopRound(db(), { submissions: 2 })
    const [mine, other] = made as [(typeof made)[0], (typeof made)[0]]
    const { owner: colleague, seat } = await addSeat(db(), workshop.id, mine)
    const { seat: strange } = await addSeat(db(), workshop.id, other)
    await expect(signOff(db(), mine.owner, { submissionId: mine.submission.id, seatId: strange.id })).rejects.toThrow(NotFoundError)
    await expect(signOff(db(), other.owner, { submissionId: mine.submission.id, seatId: seat.id })).rejects.toThrow(ForbiddenError)
    await expect(signOff(db(), mine.owner, { submissionId: mine.submission.id, seatId: seat.id }, new Date(Date.now() + 25 * hour))).rejects.toThrow(
      InvalidStateError,
    )
    await signOff(db(), mine.owner, { submissionId: mine.submission.id, seatId: seat.id })
    expect((await mailsTo(db(), colleague.email)).map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Afgemeld/)])
  })

  it('by the coordinator does the same, and by nobody else', async () => {
    const { workshop, made } = await makeWorkshopRound(db(), { capacity: 1, submissions: 2 })
    const [first, second] = made as [(typeof made)[0], (typeof made)[0]]
    const { seat } = await addSeat(db(), workshop.id, first)
    await signUp(db(), second.owner, { submissionId: second.submission.id, workshopId: workshop.id })
    await expect(signOffFor(db(), second.owner, { workshopId: workshop.id, seatId: seat.id })).rejects.toThrow(ForbiddenError)
    await signOffFor(db(), coordinator, { workshopId: workshop.id, seatId: seat.id })
    expect((await seatOf(workshop.id, second.owner.id)).state).toBe('taken')
  })

  it('happens by itself at every workshop to come when a submission stops', async () => {
    const { workshop, made } = await makeWorkshopRound(db(), { capacity: 1, submissions: 2 })
    const [first, second] = made as [(typeof made)[0], (typeof made)[0]]
    await addSeat(db(), workshop.id, first)
    await signUp(db(), second.owner, { submissionId: second.submission.id, workshopId: workshop.id })
    await db().$transaction((tx) => freeSeats(tx, first.submission.id, new Date()))
    expect(await states(workshop.id)).toEqual(['cancelled', 'taken'])
  })
})

describe('more seats', () => {
  it('go to who waits, in their order; fewer than are taken is refused', async () => {
    const { round, workshop, made } = await makeWorkshopRound(db(), { capacity: 1, submissions: 4 })
    for (const { submission, owner } of made) await signUp(db(), owner, { submissionId: submission.id, workshopId: workshop.id })
    const { values } = await readWorkshop(db(), coordinator, round.slug, workshop.id)
    // At a time of its own: three hours from now may be another day, in the evening.
    const form = { dag: values.dag, begin: '10:00', eind: '13:00', plaats: values.plaats, link: '', toelichting: '' }
    await changeWorkshop(db(), coordinator, { id: workshop.id, form: { ...form, plekken: 3 } })
    expect(await states(workshop.id)).toEqual(['taken', 'taken', 'taken', 'waiting'])
    await expect(changeWorkshop(db(), coordinator, { id: workshop.id, form: { ...form, plekken: 2 } })).rejects.toThrow('Er zijn al 3 plekken vergeven')
  })
})

describe('what owners see', () => {
  it('is nothing of other organisations but numbers, and the link only with a seat', async () => {
    const { round, made } = await makeWorkshopRound(db(), { submissions: 2 })
    const online = await makeWorkshop(db(), round.id, { capacity: 1, url: 'https://example.org/geheime-link' })
    const [first, second] = made as [(typeof made)[0], (typeof made)[0]]
    for (const { submission, owner } of [first, second]) await signUp(db(), owner, { submissionId: submission.id, workshopId: online.id })
    const seen = JSON.stringify(await ownWorkshops(db(), second.owner, second.submission.id))
    for (const secret of ['geheime-link', first.submission.title, first.owner.email, first.owner.id, first.organisation.name])
      expect(seen).not.toContain(secret)
    expect(JSON.stringify(await ownWorkshops(db(), first.owner, first.submission.id))).toContain('geheime-link')
    await expect(ownWorkshops(db(), second.owner, first.submission.id)).rejects.toThrow(ForbiddenError)
    await expect(ownWorkshops(db(), coordinator, first.submission.id)).rejects.toThrow(ForbiddenError)
    expect(await ownCalendar(db(), first.owner, { submissionId: first.submission.id, siteUrl })).toContain(`UID:workshop-${online.id}@`)
    await expect(ownCalendar(db(), second.owner, { submissionId: second.submission.id, siteUrl })).rejects.toThrow(NotFoundError)
    await expect(ownCalendar(db(), second.owner, { submissionId: first.submission.id, siteUrl })).rejects.toThrow(ForbiddenError)
  })
})
