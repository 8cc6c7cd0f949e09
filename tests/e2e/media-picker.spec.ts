import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { makeDraft } from '../factories/documents'
import { expectAccessible, file } from './support/media'
import { logInAs } from './support/staff'

test.describe.configure({ timeout: 90_000 })

test('a picture is chosen for a document in a dialog, or added in place, and comes with its maker and description', async ({ page, context }) => {
  await logInAs(context, 'redacteur')
  const name = `kies-${randomUUID()}`
  const { id } = await makeDraft({ title: 'Met een figuur', body: [{ type: 'figure', src: '/afbeeldingen/home.png', alt: '', width: 10, height: 10 }] })
  await page.goto(`/redactie/documenten/${id}`)
  const dialog = page.getByRole('dialog', { name: 'Kies een afbeelding' })
  await page.getByRole('button', { name: 'Bewerk', exact: true }).click()
  await page.getByRole('button', { name: 'Kies een andere afbeelding' }).click()
  await expect(dialog).toContainText('gevonden')
  await expectAccessible(page)
  await dialog.getByText('Voeg het hier toe').click()
  await dialog.getByLabel('Voeg bestanden toe').setInputFiles([await file(`${name}.jpg`)])
  await dialog.getByRole('button', { name: `Gebruik ${name}.jpg` }).click()
  await expect(dialog).toBeHidden()
  await expect(page.locator('.figure-form-picture img')).toHaveAttribute('src', /^\/media\/[0-9a-f-]{36}\/900\.jpg$/)
  await page.getByRole('button', { name: 'Kies een andere afbeelding' }).click()
  await dialog.getByRole('searchbox').fill(name.replaceAll('-', ' '))
  await dialog
    .getByRole('button', { name: new RegExp(name.replaceAll('-', ' '), 'i') })
    .last()
    .press('Enter')
  await expect(dialog).toBeHidden()
})
