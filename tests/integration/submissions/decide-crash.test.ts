import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect, db } from '@/lib/db/client'
import { decide } from '@/lib/submissions/commands/decide'
import { inclusion, makeIncluded, makeJudged } from '../../factories/decisions'
import { type CuttingProxy, startCuttingProxy } from '../../setup/cutting-proxy'
import '../../setup/queues'

let proxy: CuttingProxy

beforeAll(async () => {
  proxy = await startCuttingProxy(process.env.DATABASE_URL ?? '')
})
afterAll(() => proxy.close())

/** Everything that a decision and the publication that follows from it write. */
async function everything() {
  const [submissions, decisions, transitions, documents, versions, routes, rows, postings, ownerships, events, edition, mails] = await Promise.all([
    db().submission.findMany({ orderBy: { id: 'asc' } }),
    db().decision.findMany({ orderBy: { id: 'asc' } }),
    db().transition.findMany({ orderBy: { id: 'asc' } }),
    db().document.findMany({ orderBy: { id: 'asc' } }),
    db().version.findMany({ orderBy: { id: 'asc' } }),
    db().route.findMany({ orderBy: { path: 'asc' } }),
    db().searchDocument.findMany({ orderBy: { id: 'asc' } }),
    db().$queryRaw`SELECT count(*)::int AS n FROM "SearchPosting"`,
    db().ownership.findMany({ orderBy: { documentId: 'asc' } }),
    db().event.findMany({ orderBy: { id: 'asc' } }),
    db().$queryRaw`SELECT stamp FROM "Edition"`,
    db().$queryRaw`SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'mail.send'`,
  ])
  return { submissions, decisions, transitions, documents, versions, routes, rows, postings, ownerships, events, edition, mails }
}

/** All statements of a decision, in order. */
async function statements({ submission, coordinator }: Awaited<ReturnType<typeof makeJudged>>): Promise<readonly string[]> {
  proxy.stopAt(undefined)
  const client = connect(proxy.url, 1)
  await decide(client, coordinator, inclusion(submission.id))
  await client.$disconnect()
  return [...proxy.seen()]
}

// `nth`: of what writes, which are cut before: every one takes a second or two.
it.each([
  ['a first inclusion', 3, async () => makeJudged()],
  [
    'the next version of what is online',
    6,
    async () => {
      const { documentId, organisation } = await makeIncluded()
      return makeJudged({ changes: { documentId, organisationId: organisation.id } })
    },
  ],
])(
  'is decided and published, or neither, whatever write the connection is lost before: %s',
  async (_, nth, make) => {
    const all = await statements(await make())
    const writes = all.flatMap((statement, i) => (/^(INSERT|UPDATE|DELETE|COMMIT|WITH|SELECT pg_notify)/i.test(statement) ? [i + 1] : []))
    expect(writes.length).toBeGreaterThan(15)
    expect(all.at(-1)).toMatch(/^COMMIT/)
    const { submission, coordinator } = await make()
    const before = await everything()
    for (const at of writes.filter((_, i) => i % nth === 0)) {
      proxy.stopAt({ at, how: 'cut' })
      const client = connect(proxy.url, 1)
      await expect(decide(client, coordinator, inclusion(submission.id))).rejects.toThrow()
      await client.$disconnect()
      expect(await everything(), `cut before ${proxy.seen().at(-1)}`).toEqual(before)
    }
    proxy.stopAt(undefined)
    const client = connect(proxy.url, 1)
    await decide(client, coordinator, inclusion(submission.id))
    await client.$disconnect()
    const written = all.join('\n')
    for (const table of ['Submission', 'Decision', 'Transition', 'Version', 'Document', 'Route', 'SearchDocument', 'Ownership', 'Event', 'Edition', 'pgboss'])
      expect(written).toContain(table)
    const after = await db().submission.findUniqueOrThrow({ where: { id: submission.id }, include: { decisions: true, document: true } })
    expect(after).toMatchObject({ state: 'included', document: { status: 'published', draftVersionId: null } })
    expect(after.decisions).toHaveLength(1)
  },
  240_000,
)

it('is done when only the answer to its COMMIT is lost', async () => {
  const [dry, { submission, coordinator }] = [await makeJudged(), await makeJudged()]
  proxy.stopAt(undefined)
  const client = connect(proxy.url, 1)
  await decide(client, dry.coordinator, inclusion(dry.submission.id))
  expect(proxy.seen().at(-1)).toMatch(/^COMMIT/)
  proxy.stopAt({ at: proxy.seen().length, how: 'lose answer' })
  const again = connect(proxy.url, 1)
  await expect(decide(again, coordinator, inclusion(submission.id))).rejects.toThrow()
  await Promise.all([client.$disconnect(), again.$disconnect()])
  const after = await db().submission.findUniqueOrThrow({ where: { id: submission.id }, include: { document: true } })
  expect(after).toMatchObject({ state: 'included', document: { status: 'published' } })
})
