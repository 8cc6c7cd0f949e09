import { randomUUID } from 'node:crypto'
import { PgBoss } from 'pg-boss'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ZodError } from 'zod'
import { databaseUrl, db, type Tx } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { enqueue, stopEnqueueing } from '@/lib/jobs/enqueue'
import { prepareQueues, retryFailedMail } from '@/lib/jobs/queues'
import { startWorker } from '@/lib/jobs/worker'
import type { Mail } from '@/lib/mail/mail'
import { type MailServer, startMailServer } from '../../setup/mail-server'

type Row = { id: string; name: string; state: string; data: Mail; output: unknown; retry_count: number }

let server: MailServer
let stopWorker: (() => Promise<void>) | undefined

beforeAll(async () => {
  server = await startMailServer()
  await prepareQueues(databaseUrl())
})
beforeEach(() => {
  server.received.length = 0
  server.refuse(undefined)
})
afterAll(async () => {
  await stopWorker?.()
  await stopEnqueueing()
  await server.stop()
})

const letter = (to = 'eigenaar@voorbeeld.nl'): Mail => ({ to, subject: 'Bericht', text: `Tekst ${randomUUID()}` })
const jobs = (queue = 'mail.send') => db().$queryRaw<Row[]>`SELECT id::text, name, state::text, data, output, retry_count FROM pgboss.job WHERE name = ${queue}`
const put = (data: Mail, id?: string) => db().$transaction((tx) => enqueue(tx, 'mail.send', data, id))
const startMailing = async () => void (stopWorker = await startWorker(databaseUrl(), readEnv({ SMTP_URL: server.url })))
/** Not to wait for the next attempt. */
const hurry = () => db().$executeRaw`UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'`
const until = (check: () => unknown, message: string) => expect.poll(check, { message, timeout: 15_000, interval: 50 })

describe('enqueue', () => {
  it('puts nothing in the queue when the command does not go through', async () => {
    const attempt = db().$transaction(async (tx: Tx) => {
      await enqueue(tx, 'mail.send', letter())
      throw new Error('toch niet')
    })
    await expect(attempt).rejects.toThrow('toch niet')
    expect(await jobs()).toEqual([])
  })

  it('is seen by nobody before the command commits', async () => {
    await db().$transaction(async (tx) => {
      await enqueue(tx, 'mail.send', letter())
      expect(await jobs()).toEqual([])
    })
    expect(await jobs()).toHaveLength(1)
  })

  it('does what is sent twice once, also at the same moment', async () => {
    const [data, id] = [letter(), randomUUID()]
    const results = await Promise.all(Array.from({ length: 5 }, () => put(data, id)))
    expect(results.filter(Boolean)).toHaveLength(1)
  })

  it('takes nothing that is no mail', async () => {
    await expect(put({ ...letter(), to: 'a@b.nl, c@d.nl' })).rejects.toThrow(ZodError)
  })

  it('works before any worker has run, and preparing again changes nothing', async () => {
    const before = await jobs()
    await prepareQueues(databaseUrl())
    expect(await jobs()).toEqual(before)
  })
})

describe('the worker', () => {
  beforeAll(async () => {
    await db().$executeRaw`DELETE FROM pgboss.job WHERE name = 'mail.send'`
    await startMailing()
  })

  it('delivers what was put in the queue', async () => {
    const mail = letter()
    await put(mail)
    await until(() => server.received.map(({ mail: { text } }) => text?.trim()), 'delivered').toEqual([mail.text])
    expect(server.received[0]).toMatchObject({ from: 'info@kis.nl', to: [mail.to] })
  })

  it('tries again what was refused, as the same message, and names nobody in the log or the queue', async () => {
    const log = vi.spyOn(process.stderr, 'write')
    const [mail, id] = [letter('iemand@geweigerd.example'), randomUUID()]
    server.refuse(451)
    await put(mail, id)
    await until(async () => (await jobs()).find((job) => job.id === id)?.state, 'waits for another attempt').toBe('retry')
    const waiting = (await jobs()).find((job) => job.id === id)
    expect(JSON.stringify(waiting?.output)).toContain('451')
    expect(JSON.stringify(waiting?.output)).not.toContain('iemand@')
    const lines = log.mock.calls.map(([line]) => String(line)).join('')
    log.mockRestore()
    expect(lines).toContain('will be tried again')
    expect(lines).not.toContain('iemand@')
    server.refuse(undefined)
    await hurry()
    await until(() => server.received.map((one) => one.mail.messageId), 'delivered after all').toEqual([`<${id}@kis.nl>`])
  })

  it('keeps what it gives up where it can be sent again', async () => {
    const [mail, id] = [letter('weg@geweigerd.example'), randomUUID()]
    server.refuse(550)
    await put(mail, id)
    await db().$executeRaw`UPDATE pgboss.job SET retry_count = retry_limit WHERE id = ${id}::uuid AND state IN ('created', 'retry')`
    await until(async () => {
      await db().$executeRaw`UPDATE pgboss.job SET retry_count = retry_limit, start_after = now() WHERE id = ${id}::uuid AND state = 'retry'`
      return (await jobs('mail.failed')).map(({ data }) => data.to)
    }, 'given up').toEqual([mail.to])
    server.refuse(undefined)
    expect(await retryFailedMail(databaseUrl())).toBe(1)
    await until(() => server.received.map(({ to }) => to), 'sent again').toEqual([[mail.to]])
    expect(await jobs('mail.failed')).toEqual([])
  })

  it('keeps a mail no longer than promised: sent for hours, given up for a week', async () => {
    await put(letter('klaar@voorbeeld.nl'))
    await until(async () => (await jobs()).some(({ data, state }) => data.to === 'klaar@voorbeeld.nl' && state === 'completed'), 'sent').toBe(true)
    await db()
      .$executeRaw`INSERT INTO pgboss.job (name, data, keep_until) SELECT 'mail.failed', '{"to":"oud@voorbeeld.nl"}'::jsonb, now() - interval '1 second'`
    await db().$executeRaw`UPDATE pgboss.job SET completed_on = completed_on - interval '61 minutes' WHERE state IN ('completed', 'failed')`
    const boss = new PgBoss({ connectionString: databaseUrl(), max: 1, schedule: false, maintenanceIntervalSeconds: 1 })
    await boss.start()
    await db().$executeRaw`UPDATE pgboss.queue SET maintain_on = NULL`
    await boss.supervise()
    await boss.stop({ graceful: false })
    expect((await jobs()).filter(({ state }) => state !== 'created')).toEqual([])
    expect(await jobs('mail.failed')).toEqual([])
    const queues = await db().$queryRaw<
      { name: string; hours: number }[]
    >`SELECT name, (retention_seconds / 3600)::int AS hours FROM pgboss.queue WHERE name = 'mail.failed'`
    expect(queues).toEqual([{ name: 'mail.failed', hours: 168 }])
  })
})
