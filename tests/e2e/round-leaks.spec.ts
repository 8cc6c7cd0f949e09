import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type APIRequestContext, expect, test } from '@playwright/test'
import type { AccountRole } from '@/lib/auth/policy'
import { startSession } from '@/lib/auth/sessions'
import { worksheetParts } from '@/lib/worksheet/parts'
import { addVersion, assign, makeOwner, makeSubmission, worksheet } from '@/tests/factories/submissions'
import { makeUser } from '@/tests/factories/users'
import { openSiteDatabase, siteUrl } from './support/site'

test.describe.configure({ mode: 'serial' })
const db = openSiteDatabase()
test.afterAll(() => db.$disconnect())

/** Words that stand in one place only, so that whoever reads them was let in there. */
const words = {
  worksheet: mark('werkblad'),
  version: mark('versie'),
  unreleased: mark('nietvrij'),
  released: mark('welvrij'),
  note: mark('notitie'),
  motivation: mark('motivering'),
  withdrawal: mark('intrekreden'),
  attachment: mark('bijlage'),
  assessorName: mark('Beoordelaarsnaam'),
}
type Word = keyof typeof words
const everyWord = Object.keys(words) as Word[]

function mark(word: string): string {
  return `${word}${randomUUID().replaceAll('-', '')}`
}

/** Who looks, and what they may read. What does not stand here nobody may. */
const allowed: Record<string, readonly Word[]> = {
  nobody: [],
  'another owner': [],
  auteur: [],
  // That somebody has an account stands in the filter of the log, and in the list of users.
  eindredacteur: ['assessorName'],
  beheerder: ['assessorName'],
  'an assessor of another': [],
  'an assessor who was taken off': [],
  'an assessor with a conflict': [],
  owner: ['worksheet', 'version', 'released', 'attachment'],
  'the first assessor': ['version', 'unreleased', 'released', 'note', 'motivation', 'attachment', 'assessorName'],
  'the second assessor': ['version', 'released', 'attachment'],
  coordinator: ['version', 'unreleased', 'released', 'note', 'motivation', 'withdrawal', 'attachment', 'assessorName'],
}
/** What each of these must be able to read somewhere; else the test would pass on a site that shows nothing. */
const needed: Record<string, readonly Word[]> = {
  owner: ['worksheet', 'version', 'released'],
  'the first assessor': ['version', 'unreleased', 'released', 'note', 'motivation'],
  'the second assessor': ['version', 'released'],
  coordinator: ['version', 'unreleased', 'released', 'note', 'withdrawal', 'assessorName'],
}

const cookies = new Map<string, string>()
const pages: string[] = []

test.beforeAll(async () => {
  const made = await makeSubmission(db, 'assessing', { title: 'Voorbeeld van lekken', worksheet: content(words.worksheet) })
  const { submission, round, owner, coordinator, version } = made
  const [first, second] = made.assessors
  await db.user.update({ where: { id: first.id }, data: { name: words.assessorName } })
  const judged = await addVersion(db, submission.id, 2, owner, content(words.version))
  await db.submission.update({ where: { id: submission.id }, data: { rounds: 2 } })
  const remark = { submissionId: submission.id, versionId: judged.id, path: 'theory.problem', author: first.id }
  await db.remark.createMany({
    data: [
      { ...remark, text: words.unreleased },
      { ...remark, versionId: version?.id ?? judged.id, text: words.released, releasedAt: new Date() },
    ],
  })
  await db.internalNote.create({ data: { submissionId: submission.id, text: words.note, author: first.id } })
  const { id: assignmentId } = await db.assignment.findFirstOrThrow({ where: { submissionId: submission.id, assessorId: first.id } })
  const verdict = { verdict: 'voldoet', motivation: words.motivation, citations: [] }
  await db.assessment.create({ data: { assignmentId, versionId: judged.id, verdicts: { probleem: verdict } } })
  const file = { kind: 'anders', title: words.attachment, name: 'bijlage.pdf', mime: 'application/pdf', bytes: 1, hash: randomUUID(), uploadedBy: owner.id }
  await db.attachment.create({ data: { submissionId: submission.id, ...file } })
  const withdrawn = await makeSubmission(db, 'withdrawn', { roundId: round.id, organisationId: submission.organisationId })
  await db.transition.create({
    data: { submissionId: withdrawn.submission.id, step: 'withdraw', from: 'drafting', to: 'withdrawn', actor: owner.id, reason: words.withdrawal },
  })
  const viewers: Record<string, { id: string } | AccountRole> = {
    owner,
    coordinator,
    'another owner': (await makeOwner(db)).owner,
    auteur: 'auteur',
    eindredacteur: 'eindredacteur',
    beheerder: 'beheerder',
    'the first assessor': first,
    'the second assessor': second,
    'an assessor of another': 'beoordelaar',
    'an assessor who was taken off': 'beoordelaar',
    'an assessor with a conflict': 'beoordelaar',
  }
  for (const [who, user] of Object.entries(viewers)) {
    const { id } = typeof user === 'string' ? await makeUser(db, user) : user
    if (who.endsWith('taken off')) await assign(db, submission.id, id, 'ended')
    if (who.endsWith('a conflict')) await assign(db, submission.id, id, 'conflicted')
    cookies.set(who, `kis-sessie=${await startSession(db, { userId: id, method: 'oidc-mfa', device: 'Test' })}`)
  }
  pages.push(...addresses([submission.id, withdrawn.submission.id], round.slug), ...Object.values(words).flatMap(elsewhere))
})

function content(word: string) {
  const about = worksheet(`Voorbeeld ${word}`)
  return { ...about, title: 'Voorbeeld van lekken', theory: { problem: { text: [{ text: word }] }, factors: [], mechanisms: [] } }
}

/** Every page and address of the yearly round that can be asked for, about these submissions and this round. */
function addresses(submissions: readonly string[], slug: string): string[] {
  const found = [...filesOf('mijn-interventies', 'page.tsx'), ...filesOf('beoordelen', 'page.tsx'), ...filesOf('beoordelen', 'route.ts')]
  const calls = [...filesOf('mijn-interventies', 'route.ts'), ...filesOf('api/redactie/inzendingen', 'route.ts')]
  const parts = worksheetParts.map((part) => part.slug)
  return [
    ...new Set(
      [...found, ...calls].flatMap((path) =>
        submissions.flatMap((id) =>
          (path.includes('[deel]') ? parts : ['']).map((part) =>
            path
              .replace('rondes/[slug]', `rondes/${slug}`)
              .replace('[deel]', part)
              .replace('[slug]', 'onbekend')
              .replace('[id]', id)
              .replace(/\[[^\]]+\]/g, () => randomUUID()),
          ),
        ),
      ),
    ),
    ...submissions.flatMap((id) => [
      `/mijn-interventies/inzendingen/${id}/vergelijk?van=1&naar=2`,
      `/beoordelen/inzendingen/${id}/vergelijk?van=1&naar=2`,
      `/beoordelen/opdrachten/${id}/vergelijk?van=1&naar=2`,
    ]),
  ]
}

function filesOf(folder: string, name: string): string[] {
  return readdirSync(join('app', folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === name)
    .map((entry) => `/${relative('app', entry.parentPath)}`)
}

/** Everywhere else where words could come up. */
function elsewhere(word: string): string[] {
  const query = encodeURIComponent(word)
  return [
    `/zoeken?q=${query}`,
    `/interventies?q=${query}`,
    `/api/v1/zoeken?q=${query}`,
    `/redactie/documenten?q=${query}`,
    `/api/redactie/kies/documenten?q=${query}`,
    ...[
      '/atom.xml',
      '/sitemap.xml',
      '/interventies/indienen',
      '/interventies/register?bestand=csv',
      '/redactie/logboek',
      '/redactie/logboek/download',
      '/redactie',
      '/redactie/prullenbak',
      '/redactie/media',
    ],
  ]
}

async function bodiesFor(request: APIRequestContext, who: string): Promise<Map<string, string>> {
  const bodies = new Map<string, string>()
  const cookie = cookies.get(who)
  for (const path of new Set(pages)) {
    const answer = await request.get(siteUrl + path, { maxRedirects: 0, headers: cookie ? { cookie } : {} })
    expect([path, answer.status() < 500]).toEqual([path, true])
    // A page says back what was searched for; that is not a leak.
    if (answer.status() === 200) bodies.set(path, (await answer.text()).replaceAll(decodeURIComponent(/[?&]q=([^&]+)/.exec(path)?.[1] ?? '\u0000'), ''))
  }
  return bodies
}

for (const [who, may] of Object.entries(allowed))
  test(`${who} reads nothing that is not theirs to read`, async ({ request }) => {
    test.setTimeout(300_000)
    const bodies = await bodiesFor(request, who)
    for (const word of everyWord) {
      const found = [...bodies].filter(([, body]) => body.includes(words[word])).map(([path]) => path)
      if (!may.includes(word)) expect([word, found]).toEqual([word, []])
      if (needed[who]?.includes(word)) expect([word, found.length > 0]).toEqual([word, true])
    }
  })
