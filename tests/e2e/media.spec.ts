import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { expect, type Page, test } from '@playwright/test'
import { connect } from '@/lib/db/client'
import { makePublished } from '../factories/documents'
import { choose, expectAccessible, file, row } from './support/media'
import { lostText } from './support/reflow'
import { siteUrl } from './support/site'
import { logInAs } from './support/staff'

/** Adds one picture and opens its page. Returns its title. */
async function addOne(page: Page): Promise<string> {
  const name = `plein-${randomUUID()}`
  await page.goto('/redactie/media')
  await choose(page, [await file(`${name}.jpg`)])
  await expect(row(page, name)).toContainText('Toegevoegd')
  const href = await row(page, name).getByRole('link').getAttribute('href')
  await page.goto(href ?? '')
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
}

// Pictures are made anew for each, which takes a while on a busy machine.
test.describe.configure({ timeout: 90_000 })

test('several files at once have each a result, and get their rights in one go', async ({ page, context }) => {
  await logInAs(context, 'auteur')
  await page.goto('/redactie/media')
  const [one, two] = [await file(`een-${randomUUID()}.jpg`), await file(`twee-${randomUUID()}.jpg`)]
  const svg = { name: 'tekening.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') }
  await choose(page, [one, two, svg, { ...one, name: 'nog-een-keer.jpg' }])
  await expect(row(page, one.name)).toContainText('Toegevoegd')
  await expect(row(page, two.name)).toContainText('Toegevoegd')
  await expect(row(page, 'tekening.svg')).toContainText('Niet aangenomen. Dit is een SVG.')
  await expect(row(page, 'nog-een-keer.jpg')).toContainText('Stond er al')
  await expectAccessible(page)
  const rights = page.locator('form').filter({ has: page.getByRole('heading', { name: /^Rechten/ }) })
  await rights.getByLabel('Maker').fill('Voorbeeld Fotografie')
  await rights.getByLabel('Licentie').selectOption('cc-by-4.0')
  await rights.getByLabel('Toestemming van wie erop staat').selectOption('gegeven')
  await page.getByRole('button', { name: 'Bewaar voor alle 2 bestanden' }).click()
  await expect(page.getByText('Bewaard bij 2 bestanden.')).toBeVisible()
  await page.getByRole('link', { name: 'Toon ze in de bibliotheek' }).click()
  await page.getByRole('searchbox').fill(one.name.replace('.jpg', '').replaceAll('-', ' '))
  await page.getByRole('button', { name: 'Zoek' }).click()
  await expect(page.getByText('1 bestand', { exact: true })).toBeVisible()
  await expect(page.getByText('Voorbeeld Fotografie')).toBeVisible()
  await page.getByRole('link', { name: 'Lijst' }).click()
  await expect(page.getByRole('cell', { name: 'CC BY 4.0' })).toBeVisible()
  await expectAccessible(page)
})

test('a picture that is dropped or pasted is added too', async ({ page, context }) => {
  await logInAs(context, 'auteur')
  await page.goto('/redactie/media')
  for (const [kind, name] of [
    ['drop', `los-${randomUUID()}.jpg`],
    ['paste', `plak-${randomUUID()}.jpg`],
  ] as const) {
    const bytes = [...(await file(name, 60, 40)).buffer]
    await page.evaluate(
      ([kind, name, bytes]) => {
        const data = new DataTransfer()
        data.items.add(new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' }))
        const event =
          kind === 'drop'
            ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
            : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
        ;(kind === 'drop' ? document.querySelector('.drop-zone') : document.body)?.dispatchEvent(event)
      },
      [kind, name, bytes] as const,
    )
    await expect(row(page, name)).toContainText('Toegevoegd')
  }
})

test('what is stopped, or can’t be sent, leaves nothing behind and can be sent again', async ({ page, context }) => {
  const user = await logInAs(context, 'auteur')
  const db = connect(process.env.DATABASE_URL ?? '', 1)
  await page.goto('/redactie/media')
  const large = { name: `groot-${randomUUID()}.jpg`, mimeType: 'image/jpeg', buffer: Buffer.concat([(await file('x')).buffer, Buffer.alloc(3_000_000)]) }
  await context.setOffline(true)
  await choose(page, [large])
  await expect(row(page, large.name)).toContainText('De verbinding viel weg. Er is niets bewaard')
  await context.setOffline(false)
  // Slow enough to be on its way for a while.
  const network = await context.newCDPSession(page)
  const speed = (bytes: number) =>
    network.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: bytes })
  await network.send('Network.enable')
  await speed(50_000)
  await row(page, large.name).getByRole('button', { name: 'Probeer opnieuw' }).click()
  await expect(row(page, large.name)).toContainText('% verstuurd')
  await row(page, large.name).getByRole('button', { name: 'Stop' }).click()
  await expect(row(page, large.name)).toContainText('Gestopt. Er is niets bewaard.')
  expect(await db.asset.count({ where: { uploaderId: user.id } })).toBe(0)
  await speed(-1)
  await row(page, large.name).getByRole('button', { name: 'Probeer opnieuw' }).click()
  await expect(row(page, large.name)).toContainText('Toegevoegd')
  expect(await db.asset.count({ where: { uploaderId: user.id } })).toBe(1)
  await db.$disconnect()
})

test('a connection that breaks in the middle of a file leaves nothing behind, and the site goes on', async ({ page, context }) => {
  const user = await logInAs(context, 'auteur')
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const bytes = (await file('x')).buffer
  const head = '--grens\r\nContent-Disposition: form-data; name="bestand"; filename="half.jpg"\r\nContent-Type: image/jpeg\r\n\r\n'
  for (const part of [0.1, 0.5, 1]) {
    const headers = { cookie, 'content-type': 'multipart/form-data; boundary=grens', 'content-length': head.length + bytes.length + 13 }
    const sending = request(`${siteUrl}/api/redactie/media`, { method: 'POST', headers })
    const broken = new Promise((done) => sending.on('error', done))
    sending.write(head)
    sending.write(bytes.subarray(0, Math.floor(bytes.length * part)))
    await new Promise((done) => setTimeout(done, 300))
    sending.destroy()
    await broken
  }
  const db = connect(process.env.DATABASE_URL ?? '', 1)
  await page.goto('/redactie/media')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Media')
  expect(await db.asset.count({ where: { uploaderId: user.id } })).toBe(0)
  await db.$disconnect()
})

test('the focal point is set by pointing, by arrow keys and by numbers, and what is known is kept', async ({ page, context }) => {
  await logInAs(context, 'auteur')
  await addOne(page)
  const marker = page.getByRole('button', { name: /^Focuspunt/ })
  const picture = page.locator('.focal-picture img')
  const box = await picture.boundingBox()
  if (!box) throw new Error('no picture')
  await picture.click({ position: { x: box.width * 0.25, y: box.height * 0.75 } })
  await expect(page.getByLabel('Focus van links (%)')).toHaveValue('25')
  await expect(page.getByLabel('Focus van boven (%)')).toHaveValue('75')
  await marker.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowUp')
  await expect(page.getByLabel('Focus van links (%)')).toHaveValue('26')
  await expect(page.getByLabel('Focus van boven (%)')).toHaveValue('65')
  await page.getByLabel('Focus van links (%)').fill('40')
  await expect(marker).toHaveAccessibleName(/40% van links, 65% van boven/)
  await page.getByLabel('Beschrijving').fill('Buren eten samen op een plein')
  await expect(page.getByText('Nog niet bewaard')).toBeVisible()
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.getByText('Bewaard.', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Focus van links (%)')).toHaveValue('40')
  await expect(page.getByLabel('Beschrijving')).toHaveValue('Buren eten samen op een plein')
  await expectAccessible(page)
})

test('two people who change the same file both see it, and nothing is overwritten unseen', async ({ page, context, browser }) => {
  await logInAs(context, 'auteur')
  await addOne(page)
  const other = await browser.newContext()
  await logInAs(other, 'redacteur')
  const second = await other.newPage()
  await second.goto(page.url())
  await second.getByLabel('Maker').fill('Van de redacteur')
  await second.getByRole('button', { name: 'Bewaar' }).click()
  await expect(second.getByText('Bewaard.', { exact: true })).toBeVisible()
  await page.getByLabel('Maker').fill('Van de auteur')
  await page.getByLabel('Bron').fill('Eigen archief')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  const conflict = page.getByRole('region', { name: 'Conflict' })
  await expect(conflict.getByRole('row', { name: /^Maker/ })).toHaveText(/Van de auteur.*Van de redacteur/)
  await expect(conflict.getByRole('heading')).toBeFocused()
  await expectAccessible(page)
  await conflict.getByRole('button', { name: 'Bewaar wat ik heb' }).click()
  await expect(page.getByText('Bewaard.', { exact: true })).toBeVisible()
  await second.reload()
  await expect(second.getByLabel('Maker')).toHaveValue('Van de auteur')
  await expect(second.getByLabel('Bron')).toHaveValue('Eigen archief')
  await other.close()
})

test('a published picture can be seen by everybody in the width and format that suits, and can’t be removed', async ({ page, context, browser }) => {
  const user = await logInAs(context, 'redacteur')
  await addOne(page)
  const id = page.url().split('/').at(-1) ?? ''
  const visitor = await (await browser.newContext()).newPage()
  const answer = (path: string) => visitor.request.get(path).then((found) => found.status())
  const db = connect(process.env.DATABASE_URL ?? '', 1)
  await expect.poll(async () => (await db.asset.findUniqueOrThrow({ where: { id } })).state, { timeout: 30_000 }).toBe('ready')
  await db.asset.update({ where: { id }, data: { maker: user.name, licence: 'eigen', consent: 'niet-nodig' } })
  expect(await answer(`/media/${id}/640.webp`)).toBe(404)
  expect(await page.request.get(`/media/${id}/640.webp`).then((found) => found.status())).toBe(200)
  expect(await answer(`/api/redactie/media/${id}/640.webp`)).toBe(401)
  const { path } = await makePublished({
    title: 'Met een foto',
    body: [{ type: 'figure', src: `/media/${id}/900.jpg`, alt: 'Kleuren', width: 900, height: 600 }],
  })
  await expect.poll(() => answer(`/media/${id}/640.webp`)).toBe(200)
  await visitor.goto(path)
  const shown = visitor.getByRole('img', { name: 'Kleuren' })
  await expect(async () => {
    await shown.scrollIntoViewIfNeeded()
    expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300)
  }).toPass()
  expect(await shown.evaluate((image: HTMLImageElement) => image.currentSrc)).toMatch(new RegExp(`/media/${id}/\\d+\\.avif$`))
  await page.reload()
  await expect(page.getByRole('listitem').filter({ hasText: 'Met een foto' })).toContainText('op de website')
  await page.getByRole('button', { name: 'Verwijder' }).click()
  await page.getByRole('button', { name: 'Naar de prullenbak' }).click()
  await expect(page.getByRole('dialog')).toContainText('Dit bestand staat op de website, in “Met een foto”')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sluit' }).click()
  expect((await db.asset.findUniqueOrThrow({ where: { id } })).trashedAt).toBeNull()
  await db.$disconnect()
})

test('a file that nothing uses goes to the trash and comes back, by keyboard alone', async ({ page, context }) => {
  await logInAs(context, 'auteur')
  await addOne(page)
  await page.getByRole('button', { name: 'Verwijder' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Naar de prullenbak' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Dit bestand staat in de prullenbak.')).toBeVisible()
  await page.reload({ waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Zet terug' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Verwijder' })).toBeVisible()
})

test('loses nothing on a narrow screen', async ({ page, context }) => {
  await logInAs(context, 'auteur')
  await addOne(page)
  await page.setViewportSize({ width: 320, height: 700 })
  for (const path of [page.url(), '/redactie/media', '/redactie/media?weergave=lijst']) {
    await page.goto(path)
    expect(await lostText(page), path).toEqual([])
  }
})
