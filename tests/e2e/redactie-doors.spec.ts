import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type APIRequestContext, expect, test } from '@playwright/test'
import { type AccountRole, type Action, accountRoles, can } from '@/lib/auth/policy'
import { startSession } from '@/lib/auth/sessions'
import { makeUser } from '@/tests/factories/users'
import { openSiteDatabase, siteUrl } from './support/site'

const db = openSiteDatabase()
test.afterAll(() => db.$disconnect())

/** Pages that ask for more than being on the staff. */
const asks: [RegExp, ...Action[]][] = [
  // Of somebody else's document.
  [/\/voorbeeldlinks$/, 'preview.share'],
  [/^\/redactie\/logboek/, 'audit.read'],
  [/^\/redactie\/omleidingen/, 'redirect.manage'],
  [/^\/redactie\/beheer\/gebruikers/, 'user.manage'],
  [/^\/redactie\/beheer\/instellingen/, 'settings.manage'],
  [/^\/redactie\/account/, 'account.self'],
  // Leads everybody to where they begin.
  [/^\/redactie$/, 'account.self'],
  [/^\/mijn-interventies\/organisatie/, 'organisation.manage'],
  [/^\/mijn-interventies/, 'owner.enter'],
  [/^\/beoordelen\/rondes\/(nieuw|[^/]+\/(instellen|workshops))/, 'round.manage'],
  [/^\/beoordelen\/(rondes|inzendingen|wijzigingen)/, 'round.read'],
  // Leads coordinators on to the rounds.
  [/^\/beoordelen$/, 'assessor.enter', 'round.read'],
  [/^\/beoordelen/, 'assessor.enter'],
]
/** Any of which is enough. */
const actionsFor = (path: string): Action[] => (asks.find(([pattern]) => pattern.test(path))?.slice(1) as Action[] | undefined) ?? ['redactie.enter']

/** Every file of a folder of `app/` with a name, as the address that it answers at, with something in place of what varies. */
function addresses(folder: string, file: string): { path: string; source: string }[] {
  return readdirSync(join('app', folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === file)
    .map((entry) => {
      const path = `/${relative('app', entry.parentPath)}`
      return {
        path: path.replace('[kind]/[slug]', 'publicatie/infosheet-specifieke-opvoedvraagstukken').replace(/\[[^\]]+\]/g, () => randomUUID()),
        source: join(entry.parentPath, file),
      }
    })
}

const pages = ['redactie', 'mijn-interventies', 'beoordelen'].flatMap((folder) => addresses(folder, 'page.tsx'))
const calls = addresses('api/redactie', 'route.ts').flatMap(({ path, source }) =>
  [...readFileSync(source, 'utf8').matchAll(/export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE)\b/g)].map((match) => ({
    path,
    method: match[1] ?? 'GET',
  })),
)

async function cookieOf(role: AccountRole): Promise<string> {
  const user = await makeUser(db, role)
  return `kis-sessie=${await startSession(db, { userId: user.id, method: 'oidc-mfa', device: 'Test' })}`
}

const ask = (request: APIRequestContext, path: string, method: string, cookie?: string) =>
  request.fetch(siteUrl + path, {
    method,
    maxRedirects: 0,
    headers: { ...(cookie && { cookie }), origin: siteUrl, 'content-type': 'application/json' },
    ...(method !== 'GET' && { data: '{}' }),
  })

test('there are pages and calls to look at', () => {
  expect(pages.length).toBeGreaterThan(10)
  expect(calls.length).toBeGreaterThan(8)
  expect(dirname(pages[0]?.source ?? '')).toContain('redactie')
})

test('nobody sees a page for people with an account without logging in', async ({ request }) => {
  for (const { path } of pages) {
    const answer = await ask(request, path, 'GET')
    expect([path, answer.status()]).toEqual([path, 307])
    expect(answer.headers().location).toMatch(/^\/inloggen\?naar=/)
  }
})

test('nobody calls an address of the redactie without logging in', async ({ request }) => {
  for (const { path, method } of calls.filter(({ path }) => path !== '/api/redactie/inloggen'))
    expect([method, path, (await ask(request, path, method)).status()]).toEqual([method, path, 401])
})

for (const role of accountRoles)
  test(`${role} sees the pages that the policy says, and no others`, async ({ request }) => {
    const cookie = await cookieOf(role)
    for (const { path } of pages) {
      const allowed = actionsFor(path).some((action) => can({ id: 'x', role }, action))
      const status = (await ask(request, path, 'GET', cookie)).status()
      if (allowed) expect([path, [200, 307, 303, 404].includes(status)]).toEqual([path, true])
      else expect([path, status]).toEqual([path, 403])
    }
  })

test('who is not on the staff calls nothing', async ({ request }) => {
  const cookie = await cookieOf('interventie-eigenaar')
  for (const { path, method } of calls.filter(({ path }) => path !== '/api/redactie/inloggen'))
    if (path.includes('/inzendingen/'))
      expect([method, path, [400, 404, 422].includes((await ask(request, path, method, cookie)).status())]).toEqual([method, path, true])
    else expect([method, path, (await ask(request, path, method, cookie)).status()]).toEqual([method, path, 403])
})

test('who is on the staff calls nothing of a submission', async ({ request }) => {
  const cookie = await cookieOf('beheerder')
  for (const { path, method } of calls.filter(({ path }) => path.includes('/inzendingen/')))
    expect([method, path, (await ask(request, path, method, cookie)).status() >= 400]).toEqual([method, path, true])
})
