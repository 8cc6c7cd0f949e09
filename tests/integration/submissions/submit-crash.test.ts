import { type ChildProcess, spawn } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, db } from '@/lib/db/client'
import { ExpectedError, ForbiddenError } from '@/lib/errors'
import { submitVersion } from '@/lib/submissions/commands/submit'
import { enough, everythingOf, expectSubmitted } from '../../factories/handed-in'
import { makeSubmission } from '../../factories/submissions'
import { type CuttingProxy, startCuttingProxy } from '../../setup/cutting-proxy'
import '../../setup/queues'

const ready = () => makeSubmission(db(), 'drafting', { worksheet: enough() })

describe('handing in that is cut off', () => {
  let proxy: CuttingProxy
  beforeAll(async () => {
    proxy = await startCuttingProxy(process.env.DATABASE_URL ?? '')
  })
  afterAll(() => proxy.close())

  it('leaves everything as it was, whatever statement the connection is lost before; and then it can be done', async () => {
    const { submission, owner } = await ready()
    const { id } = submission
    const before = await everythingOf(id)
    let steps = 0
    for (let at = 1; ; at++) {
      proxy.stopAt({ at, how: 'cut' })
      const client = connect(proxy.url, 1)
      const done = await submitVersion(client, owner, { id, lock: 0 }).then(
        () => true,
        (error: unknown) => {
          if (error instanceof ExpectedError) throw error
          return false
        },
      )
      await client.$disconnect()
      if (done) break
      steps = at
      expect(await everythingOf(id), `cut before ${proxy.seen().at(-1)}`).toEqual(before)
    }
    expect(steps).toBeGreaterThan(10)
    const written = proxy.seen().join('\n')
    for (const table of ['SubmissionVersion', 'Submission"', 'Transition', 'Event', 'pgboss']) expect(written).toContain(table)
    await expectSubmitted(id, 1)
  }, 120_000)

  it('is done when only the answer to its COMMIT is lost, and asking again makes no second version', async () => {
    const [made, dry] = [await ready(), await ready()]
    const client = connect(proxy.url, 1)
    proxy.stopAt(undefined)
    await submitVersion(client, dry.owner, { id: dry.submission.id, lock: 0 })
    expect(proxy.seen().at(-1)).toMatch(/^COMMIT/)
    proxy.stopAt({ at: proxy.seen().length, how: 'lose answer' })
    const again = connect(proxy.url, 1)
    await expect(submitVersion(again, made.owner, { id: made.submission.id, lock: 0 })).rejects.toThrow()
    await Promise.all([client.$disconnect(), again.$disconnect()])
    await expectSubmitted(made.submission.id, 1)
    await expect(submitVersion(db(), made.owner, { id: made.submission.id, lock: 0 })).rejects.toThrow(ForbiddenError)
    await expectSubmitted(made.submission.id, 1)
  })

  it('leaves everything as it was when the process is killed in the middle', async () => {
    const [made, dry] = [await ready(), await ready()]
    const { id } = made.submission
    const client = connect(proxy.url, 1)
    proxy.stopAt(undefined)
    await submitVersion(client, dry.owner, { id: dry.submission.id, lock: 0, note: 'Een bericht' })
    await client.$disconnect()
    const last = proxy.seen().length
    const before = await everythingOf(id)
    for (const at of [Math.round(0.4 * last), Math.round(0.8 * last), last]) {
      proxy.stopAt({ at, how: 'stall' })
      const child = run('tests/setup/submit-process.ts', [id, made.owner.id, '0'], proxy.url)
      await proxy.stalled()
      await kill(child)
      expect(await everythingOf(id), `killed before statement ${at} of ${last}`).toEqual(before)
    }
    proxy.stopAt(undefined)
    await submitVersion(db(), made.owner, { id, lock: 0 })
    await expectSubmitted(id, 1)
  }, 120_000)
})

function run(script: string, args: string[], database: string): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', script, ...args], { stdio: 'ignore', env: { ...process.env, DATABASE_URL: database } })
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGKILL')
  await gone
}
