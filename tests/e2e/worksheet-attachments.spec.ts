import { expect, test } from '@playwright/test'
import { makeSubmission } from '@/tests/factories/submissions'
import { expectAccessible, file } from './support/media'
import { openSiteDatabase } from './support/site'
import { addSession } from './support/staff'

const db = openSiteDatabase()
test.afterAll(() => db.$disconnect())
test.describe.configure({ timeout: 90_000 })
const waiting = { timeout: 20_000 }

for (const javaScriptEnabled of [true, false])
  test(`attachments are added, refused with a reason and taken away, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled })
    const { submission, owner } = await makeSubmission(db, 'drafting')
    await addSession(db, context, owner.id)
    const page = await context.newPage()
    const kept = () => db.attachment.findMany({ where: { submissionId: submission.id }, select: { kind: true, title: true } })
    await page.goto(`/mijn-interventies/inzendingen/${submission.id}/werkblad/bijlagen`)
    await page.getByLabel('Wat is het?').selectOption('Materiaal')
    await page.getByLabel('Hoe heet het?').fill('Voorbeeld van een poster')
    await page.getByLabel('Bestand').setInputFiles(await file('poster.jpg', 300, 200))
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    await expect(page.getByRole('link', { name: 'Voorbeeld van een poster' })).toBeVisible(waiting)
    expect(await kept()).toEqual([{ kind: 'materiaal', title: 'Voorbeeld van een poster' }])
    if (javaScriptEnabled) await expectAccessible(page)

    await page.getByLabel('Bestand').setInputFiles({ name: 'plan.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('geen beeld') })
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    await expect(page.getByText(/plan\.docx: /)).toBeVisible(waiting)
    expect(await kept()).toHaveLength(1)

    await page.getByRole('button', { name: /^Haal weg.*Voorbeeld van een poster/ }).click()
    await expect(page.getByText('Er zijn nog geen bijlagen.')).toBeVisible(waiting)
    expect(await kept()).toEqual([])
    await context.close()
  })
