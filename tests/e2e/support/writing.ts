import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { systemActor } from '@/lib/auth/policy'
import { saveDraft } from '@/lib/content/commands/save-draft'
import type { Db } from '@/lib/db/client'

export const paragraph = (text: string) => ({ type: 'paragraph', text: [{ text }] })
export const first = 'Over de brug in de wijk loopt elke ochtend een lange rij kinderen.'
export const second = 'Ouders vertellen dat zij de school vaak te laat weten te vinden.'

/** A draft of a page, that only the redactie sees. Returns its identity. */
export async function makePage(db: Db, changes: Record<string, unknown> = {}): Promise<string> {
  const slug = `proef-${randomUUID()}`
  const content = { title: 'Een proef', summary: 'Waar deze proef over gaat.', body: [paragraph(first), paragraph(second)], ...changes }
  await saveDraft(db, systemActor, { id: `pagina/${slug}`, slug, lock: 0, content })
  return `pagina/${slug}`
}

/** What is being written of a document, as the database has it. */
export async function draftOf(db: Db, id: string): Promise<Record<string, unknown>> {
  const { draftVersion } = await db.document.findUniqueOrThrow({ where: { id }, include: { draftVersion: true } })
  return draftVersion?.content as Record<string, unknown>
}

/** Opens the editor and waits until it works: then it says that somebody is here. */
export async function openEditor(page: Page, id: string): Promise<void> {
  const alive = page.waitForResponse(/\/aanwezig$/)
  await page.goto(`/redactie/documenten/${id}`)
  await alive
}

export const title = (page: Page) => page.getByRole('textbox', { name: /^Titel/ })
export const summary = (page: Page) => page.getByRole('textbox', { name: /^Samenvatting/ })
export const saveState = (page: Page) => page.locator('.save-state > span').first()

/** Everything that is typed has come to the server, and the screen says so. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(saveState(page)).toHaveText(/^Alles opgeslagen om \d\d:\d\d$/, { timeout: 15_000 })
}

const saves = /\/api\/redactie\/documenten\/[^/]+\/[^/]+$/

/** Cuts the line for saves: as if there were no network. Returns how to mend it. */
export async function cutTheLine(page: Page): Promise<() => Promise<void>> {
  await page.route(saves, (route) => route.abort('internetdisconnected'))
  return async () => {
    await page.unroute(saves)
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
  }
}

/** Lets the next save arrive, and loses its answer. */
export async function loseOneAnswer(page: Page): Promise<void> {
  await page.route(
    saves,
    async (route) => {
      await route.fetch()
      await route.abort('connectionreset')
    },
    { times: 1 },
  )
}
