import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, can, roles } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { ForbiddenError, InvalidStateError, NotFoundError } from '@/lib/errors'
import { recordAttendance } from '@/lib/rounds/commands/attendance'
import { cancelWorkshop, changeWorkshop, planWorkshop } from '@/lib/rounds/commands/plan-workshop'
import { signUp } from '@/lib/rounds/commands/sign-up'
import { type WorkshopForm, workshopForm } from '@/lib/rounds/commands/workshop-form'
import { ownCalendar, ownWorkshops } from '@/lib/rounds/own-workshops'
import { activeWorkshop } from '@/lib/rounds/shapes'
import { listWorkshops, readWorkshop } from '@/lib/rounds/workshops'
import { makeRound } from '../../factories/submissions'
import { makeUser } from '../../factories/users'
import { addSeat, mailsTo, makeWorkshop, makeWorkshopRound } from '../../factories/workshops'
import '../../setup/queues'

const now = new Date('2026-12-01T12:00:00Z')
const form = (changes: Partial<WorkshopForm> = {}): WorkshopForm => ({
  dag: '2027-02-02',
  begin: '10:00',
  eind: '13:00',
  plaats: 'Voorbeeldstraat 1, Utrecht',
  link: '',
  plekken: 15,
  toelichting: '',
  ...changes,
})
let coordinator: Actor

beforeAll(async () => {
  coordinator = await makeUser(db(), 'coordinator')
})

const stateOf = async (id: string) => (await db().submission.findUniqueOrThrow({ where: { id } })).state

describe('planning a workshop', () => {
  it.each(roles)('as %s', async (role) => {
    const actor: Actor = { id: randomUUID(), role }
    const round = await makeRound(db())
    const workshop = await makeWorkshop(db(), round.id, { startsAt: new Date('2027-01-20T09:00:00Z') })
    const past = await makeWorkshop(db(), round.id, { startsAt: new Date(Date.now() - 3_600_000) })
    const attempts: (() => Promise<unknown>)[] = [
      () => planWorkshop(db(), actor, { slug: round.slug, form: form() }, now),
      () => changeWorkshop(db(), actor, { id: workshop.id, form: form() }, now),
      () => listWorkshops(db(), actor, round.slug),
      () => readWorkshop(db(), actor, round.slug, workshop.id),
      () => recordAttendance(db(), actor, { workshopId: past.id, present: [] }),
      () => cancelWorkshop(db(), actor, { id: workshop.id, reason: 'Voorbeeld' }, now),
    ]
    for (const attempt of attempts) {
      if (can(actor, 'round.manage')) await attempt()
      else await expect(attempt()).rejects.toThrow(ForbiddenError)
    }
  })

  it('takes times on the clock in the Netherlands, before and after summer time', async () => {
    const { slug } = await makeRound(db())
    const at = async (dag: string) => {
      const id = await planWorkshop(db(), coordinator, { slug, form: form({ dag }) }, now)
      return (await db().workshop.findUniqueOrThrow({ where: { id } })).startsAt.toISOString()
    }
    expect([await at('2027-03-27'), await at('2027-03-28')]).toEqual(['2027-03-27T09:00:00.000Z', '2027-03-28T08:00:00.000Z'])
    await expect(planWorkshop(db(), coordinator, { slug, form: form({ dag: '2027-03-28', begin: '02:30' }) }, now)).rejects.toThrow(
      'de klok gaat dan een uur vooruit',
    )
    const listed = await listWorkshops(db(), coordinator, slug)
    expect(listed.map(({ when }) => when)).toEqual(['Zaterdag 27 maart 2027, 10:00 tot 13:00 uur', 'Zondag 28 maart 2027, 10:00 tot 13:00 uur'])
  })

  it.each([
    ['a moment that is past', { dag: '2026-12-01', begin: '12:30' }, 'al voorbij'],
    ['a day after the first version is due', { dag: '2027-04-02' }, 'Kies een eerdere dag'],
    ['an end before its beginning', { eind: '09:00' }, 'eindigt voordat hij begint'],
  ])('refuses %s', async (_, changes, message) => {
    const { slug } = await makeRound(db())
    await expect(planWorkshop(db(), coordinator, { slug, form: form(changes) }, now)).rejects.toThrow(message)
  })

  it('refuses a closed round, and one that is not there', async () => {
    const { slug } = await makeRound(db(), { closedAt: now })
    await expect(planWorkshop(db(), coordinator, { slug, form: form() }, now)).rejects.toThrow(InvalidStateError)
    await expect(planWorkshop(db(), coordinator, { slug: 'geen', form: form() }, now)).rejects.toThrow(NotFoundError)
  })

  it('asks for a real link, or none', () => {
    expect(workshopForm.safeParse({ ...form(), link: 'javascript:alert(1)' }).success).toBe(false)
    expect(workshopForm.safeParse({ ...form(), link: 'https://example.org/bijeenkomst' }).success).toBe(true)
  })
})

describe('changing and cancelling', () => {
  it('mails everybody with a place about another time, with a higher number in the calendar; not about seats', async () => {
    const { workshop, made } = await makeWorkshopRound(db(), { submissions: 2 })
    const [first, second] = made as [(typeof made)[0], (typeof made)[0]]
    const [seated, waiting] = [await addSeat(db(), workshop.id, first), await addSeat(db(), workshop.id, second, 'waiting')]
    const january = new Date('2027-01-20T09:00:00Z')
    await db().workshop.update({ where: { id: workshop.id }, data: { capacity: 1, startsAt: january } })
    await changeWorkshop(db(), coordinator, { id: workshop.id, form: form({ plekken: 1, link: 'https://example.org/geheim' }) }, now)
    const mails = await Promise.all([seated, waiting].map(({ owner }) => mailsTo(db(), owner.email)))
    expect(mails.map((list) => list.map(({ subject }) => subject))).toEqual([
      ['Gewijzigd: workshop van dinsdag 2 februari 2027'],
      ['Gewijzigd: workshop van dinsdag 2 februari 2027'],
    ])
    expect(mails.map(([mail]) => mail?.text.includes('https://example.org/geheim'))).toEqual([true, false])
    const calendar = () => ownCalendar(db(), seated.owner, { submissionId: first.submission.id, siteUrl: 'https://www.kis.example' })
    expect(await calendar()).toMatch(/\r\nSEQUENCE:1\r\n/)
    await changeWorkshop(db(), coordinator, { id: workshop.id, form: form({ plekken: 1, link: 'https://example.org/geheim' }) }, now)
    expect(await calendar()).toMatch(/\r\nSEQUENCE:1\r\n/)
    expect(await mailsTo(db(), seated.owner.email)).toHaveLength(1)
  })

  it('cancels once, tells everybody why, and lets them choose another date', async () => {
    const { round, workshop, made } = await makeWorkshopRound(db(), { submissions: 1 })
    const [mine] = made as [(typeof made)[0]]
    await signUp(db(), mine.owner, { submissionId: mine.submission.id, workshopId: workshop.id })
    await Promise.all([1, 2].map(() => cancelWorkshop(db(), coordinator, { id: workshop.id, reason: 'De trainer is ziek.' })))
    const [, cancelled, ...more] = await mailsTo(db(), mine.owner.email)
    expect([cancelled?.subject, more]).toEqual([expect.stringMatching(/^Gaat niet door/), []])
    expect(cancelled?.text).toContain('> De trainer is ziek.')
    const file = await ownCalendar(db(), mine.owner, { submissionId: mine.submission.id, workshopId: workshop.id, siteUrl: 'https://www.kis.example' })
    expect(file).toMatch(/STATUS:CANCELLED/)
    const other = await makeWorkshop(db(), round.id)
    expect(await signUp(db(), mine.owner, { submissionId: mine.submission.id, workshopId: other.id })).toBe('taken')
    await expect(changeWorkshop(db(), coordinator, { id: workshop.id, form: form() })).rejects.toThrow(InvalidStateError)
  })
})

describe('attendance', () => {
  const began = () => makeWorkshopRound(db(), { submissions: 3 }).then(async (all) => ({ ...all, after: new Date(all.workshop.startsAt.getTime() + 1) }))

  it('lets those who were there go on, and those who were not choose again; who came from the waiting list counts', async () => {
    const { round, workshop, made, after } = await began()
    const [there, absent, walkedIn] = made as [(typeof made)[0], (typeof made)[0], (typeof made)[0]]
    const seats = [
      await addSeat(db(), workshop.id, there),
      await addSeat(db(), workshop.id, absent),
      await addSeat(db(), workshop.id, walkedIn, 'waiting'),
    ] as const
    const colleague = await addSeat(db(), workshop.id, there)
    const present = [seats[0].seat.id, seats[2].seat.id]
    await expect(recordAttendance(db(), coordinator, { workshopId: workshop.id, present }, workshop.startsAt)).resolves.toEqual({
      present: 2,
      absent: 2,
      finished: 2,
    })
    expect(await Promise.all(made.map(({ submission }) => stateOf(submission.id)))).toEqual(['drafting', 'workshop', 'drafting'])
    expect((await db().workshopSeat.findUniqueOrThrow({ where: { id: colleague.seat.id } })).attended).toBe(false)
    expect((await mailsTo(db(), there.owner.email)).map(({ subject }) => subject)).toEqual([`Aan de slag: ${there.submission.title}`])
    const page = await ownWorkshops(db(), seats[1].owner, absent.submission.id, after)
    expect([activeWorkshop(page.workshops), page.open]).toEqual([undefined, true])
    const next = await makeWorkshop(db(), round.id, { startsAt: new Date(Date.now() + 200_000_000) })
    expect(await signUp(db(), seats[1].owner, { submissionId: absent.submission.id, workshopId: next.id }, after)).toBe('taken')
  })

  it('can be corrected, moves nobody twice, and is the same when two do it at once', async () => {
    const { workshop, made, after } = await began()
    const [one, two] = made as [(typeof made)[0], (typeof made)[0]]
    const [first, second] = [await addSeat(db(), workshop.id, one), await addSeat(db(), workshop.id, two)]
    const record = (present: string[]) => recordAttendance(db(), coordinator, { workshopId: workshop.id, present }, after)
    await Promise.all([record([first.seat.id]), record([first.seat.id])])
    await record([second.seat.id])
    expect(await Promise.all([one, two].map(({ submission }) => stateOf(submission.id)))).toEqual(['drafting', 'drafting'])
    expect(await db().transition.count({ where: { step: 'finishWorkshop', submissionId: { in: [one.submission.id, two.submission.id] } } })).toBe(2)
  })

  it('waits for the beginning, and is not of a workshop that was cancelled', async () => {
    const { workshop } = await began()
    const record = (now: Date) => recordAttendance(db(), coordinator, { workshopId: workshop.id, present: [] }, now)
    await expect(record(new Date(workshop.startsAt.getTime() - 1))).rejects.toThrow('moet nog beginnen')
    await cancelWorkshop(db(), coordinator, { id: workshop.id, reason: 'Voorbeeld' })
    await expect(record(new Date(workshop.startsAt.getTime() + 1))).rejects.toThrow(InvalidStateError)
  })
})
