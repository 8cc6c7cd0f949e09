import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, can, roles, visitor } from '@/lib/auth/policy'
import { removeDocument } from '@/lib/content/commands/withdraw'
import { databaseUrl, db } from '@/lib/db/client'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { makeStamp } from '@/lib/forms/human'
import { type ContactInput, contactOwner } from '@/lib/interventions/commands/contact-owner'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { prepareQueues } from '@/lib/jobs/queues'
import type { Mail } from '@/lib/mail/mail'
import { RateLimitedError } from '@/lib/rate-limit/limit'
import { chiefEditor } from '../../factories/documents'
import { makeIntervention } from '../../factories/interventions'

beforeAll(() => prepareQueues(databaseUrl()))
afterAll(stopEnqueueing)

const owner = 'eigenaar@geheim.example'
const owned = () => makeIntervention({ content: { owner: { name: 'Bureau Sterk' }, contact: { email: owner } } })
let network = 0

/** Somebody new, at a network of their own. */
function message(slug: string, changes: Partial<ContactInput> = {}): ContactInput {
  network += 1
  return {
    interventie: slug,
    naam: 'Vera Voorbeeld',
    organisatie: 'Gemeente Voorbeeldstad',
    email: `vera-${randomUUID()}@voorbeeld.nl`,
    bericht: 'Kunnen wij als kleine gemeente meedoen?',
    kopie: 'ja',
    stempel: makeStamp(),
    onderwerp: '',
    client: `192.0.2.${network}`,
    siteUrl: 'https://kis.example',
    ...changes,
  }
}

/** The mails about this sender that wait to be sent. */
async function mailsOf({ email }: ContactInput): Promise<Mail[]> {
  const rows = await db().$queryRaw<
    { data: Mail }[]
  >`SELECT data FROM pgboss.job WHERE name = 'mail.send' AND data::text LIKE ${`%${email}%`} ORDER BY created_on, data->>'subject'`
  return rows.map(({ data }) => data)
}
const eventsOf = (id: string) => db().event.findMany({ where: { documentId: id, type: 'owner.contacted' } })

describe('contactOwner', () => {
  it.each(roles)('is for whom the policy says: %s', async (role) => {
    const { slug } = await owned()
    const actor: Actor = { id: 'x', role }
    const attempt = contactOwner(db(), actor, message(slug))
    if (can(actor, 'intervention.contact')) await attempt
    else await expect(attempt).rejects.toThrow(ForbiddenError)
  })

  it('writes to the owner, and a copy to the sender that does not know the owner', async () => {
    const { slug, path } = await owned()
    const input = message(slug)
    expect(await contactOwner(db(), visitor, input)).toEqual({ receiver: 'eigenaar', copy: true })
    const mails = await mailsOf(input)
    const [toOwner, copy] = [mails.find(({ to }) => to === owner), mails.find(({ to }) => to === input.email)]
    expect(mails).toHaveLength(2)
    expect(toOwner).toMatchObject({ replyTo: { name: 'Vera Voorbeeld', address: input.email } })
    expect(toOwner?.text).toContain(`https://kis.example${path}`)
    expect(JSON.stringify(copy)).not.toContain('geheim.example')
  })

  it('sends no copy to who does not ask for it', async () => {
    const { slug } = await owned()
    const input = message(slug, { kopie: undefined })
    await contactOwner(db(), visitor, input)
    expect((await mailsOf(input)).map(({ to }) => to)).toEqual([owner])
  })

  it('writes to KIS when no address is known, and for an example whatever address it has', async () => {
    const unknown = message((await makeIntervention()).slug)
    expect(await contactOwner(db(), visitor, unknown)).toMatchObject({ receiver: 'kis' })
    const example = message((await makeIntervention({ example: true, content: { contact: { email: owner } } })).slug)
    expect(await contactOwner(db(), visitor, example)).toMatchObject({ receiver: 'voorbeeld' })
    for (const input of [unknown, example]) expect((await mailsOf(input)).map(({ to }) => to).sort()).toEqual(['info@kis.nl', input.email].sort())
  })

  it('takes KIS for the owner of what is its own', async () => {
    const own = message((await makeIntervention({ content: { owner: { name: 'Kennisplatform Inclusief Samenleven' } } })).slug)
    expect(await contactOwner(db(), visitor, own)).toMatchObject({ receiver: 'eigenaar' })
    expect((await mailsOf(own)).map(({ to }) => to)).toContain('info@kis.nl')
  })

  it('records that it happened, and nothing of who or what', async () => {
    const { id, slug } = await owned()
    const input = message(slug)
    await contactOwner(db(), visitor, input)
    const [event, ...more] = await eventsOf(id)
    expect(more).toEqual([])
    expect(event).toMatchObject({ actor: 'bezoeker', data: { receiver: 'eigenaar', copy: true } })
    expect(JSON.stringify(event, (_key, value) => (typeof value === 'bigint' ? String(value) : value))).not.toMatch(/vera|Vera|gemeente|192\.0\.2/)
  })

  it('sends once what is sent twice, and again what was changed', async () => {
    const { id, slug } = await owned()
    const input = message(slug)
    await Promise.all([contactOwner(db(), visitor, input), contactOwner(db(), visitor, input)])
    expect(await mailsOf(input)).toHaveLength(2)
    await contactOwner(db(), visitor, { ...input, bericht: `${input.bericht} Nog een vraag.` })
    expect(await mailsOf(input)).toHaveLength(4)
    expect(await eventsOf(id)).toHaveLength(2)
  })

  it('knows only what is published', async () => {
    const { id, slug, lock } = await owned()
    await removeDocument(db(), chiefEditor, { id, lock, reason: 'Gestopt.' })
    await expect(contactOwner(db(), visitor, message(slug))).rejects.toThrow(NotFoundError)
    await expect(contactOwner(db(), visitor, message('bestaat-niet'))).rejects.toThrow(NotFoundError)
  })
})

describe('how often', () => {
  /** Sends until it is refused; returns how many went through. */
  async function sendUntilRefused(make: (i: number) => ContactInput | Promise<ContactInput>): Promise<{ sent: number; error: RateLimitedError }> {
    for (let sent = 0; sent < 100; sent += 1) {
      const input = await make(sent)
      const error = await contactOwner(db(), visitor, input).then(
        () => undefined,
        (reason: unknown) => reason,
      )
      if (error) {
        expect(error).toBeInstanceOf(RateLimitedError)
        expect((await mailsOf(input)).filter(({ text }) => text.includes(input.bericht))).toEqual([])
        return { sent, error: error as RateLimitedError }
      }
    }
    throw new Error('never refused')
  }

  it('one sender, however the address is written, from wherever, to whomever', async () => {
    const { sent, error } = await sendUntilRefused(async (i) =>
      message((await owned()).slug, { email: i % 2 ? `Vaak+${i}@voorbeeld.nl` : 'vaak@voorbeeld.nl', bericht: `Mijn vraag van vandaag is nummer ${i}.` }),
    )
    expect(sent).toBe(5)
    expect(error.message).toMatch(/^Met dit e-mailadres .* Probeer het opnieuw (om|op) /)
  })

  it('one network', async () => {
    const { slug } = await owned()
    const other = await owned()
    const { sent } = await sendUntilRefused((i) =>
      message(i % 2 ? slug : other.slug, { client: `2001:db8:5:6::${i + 1}`, bericht: `Mijn vraag van vandaag is nummer ${i}.` }),
    )
    expect(sent).toBe(30)
  })

  it('one intervention: its owner is not flooded', async () => {
    const { slug } = await owned()
    const { sent, error } = await sendUntilRefused((i) => message(slug, { bericht: `Mijn vraag van vandaag is nummer ${i}.` }))
    expect(sent).toBe(40)
    expect(error.message).toContain('info@kis.nl')
  })
})
