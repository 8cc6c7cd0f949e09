import { expect, test } from '@playwright/test'
import { type AccountRole, accountRoles } from '@/lib/auth/policy'
import { logInAs } from '@/tests/e2e/support/staff'

const staff: readonly AccountRole[] = ['auteur', 'redacteur', 'eindredacteur', 'beheerder']
for (const role of accountRoles) {
  test(`the pickers answer for whom the policy says: ${role}`, async ({ context }) => {
    await logInAs(context, role)
    for (const path of ['documenten?q=samen', 'documenten?id=thema/x', 'documenten?pad=/', 'begrippen'])
      expect((await context.request.get(`/api/redactie/kies/${path}`)).status(), path).toBe(staff.includes(role) ? 200 : 403)
  })
}

test('the pickers answer nobody who is logged out, and refuse what makes no sense in words', async ({ context }) => {
  for (const path of ['documenten?q=samen', 'begrippen']) expect((await context.request.get(`/api/redactie/kies/${path}`)).status()).toBe(401)
  await logInAs(context, 'auteur')
  expect((await context.request.get('/api/redactie/kies/documenten?soort=onzin')).status()).toBe(422)
  expect((await context.request.get(`/api/redactie/kies/documenten?q=${'x'.repeat(301)}`)).status()).toBe(422)
})
