import { randomUUID } from 'node:crypto'
import { expect, type Locator, type Page } from '@playwright/test'
import { systemActor } from '@/lib/auth/policy'
import type { Block } from '@/lib/content/blocks'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { connect, type Db } from '@/lib/db/client'
import { logInAs } from '@/tests/e2e/support/staff'

export async function withDb<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const db = connect(process.env.DATABASE_URL ?? '', 1)
  try {
    return await work(db)
  } finally {
    await db.$disconnect()
  }
}

/** A page with this body, opened by a chief editor. Returns its id and the text field. */
export async function openBody(page: Page, body: readonly Block[]): Promise<{ id: string; text: Locator }> {
  const slug = `tekst-${randomUUID()}`
  const id = `pagina/${slug}`
  await withDb((db) => saveDraft(db, systemActor, { id, slug, lock: 0, content: { title: 'Voorbeeldtekst', summary: 'Om in te schrijven.', body } }))
  await logInAs(page.context(), 'eindredacteur')
  await page.goto(`/redactie/documenten/${id}`)
  const text = page.locator('.body-text[data-path="body"]')
  await expect(text).toBeVisible()
  return { id, text }
}

/** The body of a document's draft as it is kept. */
export async function keptBody(id: string): Promise<Block[]> {
  const { draftVersion } = await withDb((db) => db.document.findUniqueOrThrow({ where: { id }, select: { draftVersion: { select: { content: true } } } }))
  return ((draftVersion?.content as { body?: Block[] } | undefined)?.body ?? []) as Block[]
}

/**
 * Puts the cursor in a text. The editor puts back its own selection a moment after it gets the focus, faster than
 * anybody types: keys wait for that.
 */
export async function clickIn(text: Locator): Promise<void> {
  await text.click()
  await text.evaluate(() => new Promise((done) => setTimeout(done, 60)))
}

/** Pastes what another program put on the clipboard. */
export async function pasteInto(text: Locator, data: Readonly<Record<string, string>>): Promise<void> {
  await text.evaluate((element, types) => {
    const clipboardData = new DataTransfer()
    for (const [type, value] of Object.entries(types)) clipboardData.setData(type, value)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, data)
}

export const paragraph = (text: string): Block => ({ type: 'paragraph', text: [{ text }] })
