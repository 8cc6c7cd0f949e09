import type { Page } from '@playwright/test'
import { words } from './list'

export type Stop = { name: string; ring: boolean; seen: boolean }

/** Presses Tab and tells where focus went: whether it has a ring, and whether any of it can be seen. */
export async function pressTab(page: Page): Promise<Stop | undefined> {
  await page.keyboard.press('Tab')
  const stop = await look(page)
  if (!stop || stop.seen) return stop
  // A scroll that a key before it started may still be on its way.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 400)))
  return look(page)
}

function look(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return undefined
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
    const hasRing = (candidate: Element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(candidate)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/transparent|\/ 0\)|, 0\)$/.test(outlineColor)
    }
    const belongs = (hit: Element | null) => hit !== null && (element.contains(hit) || label?.contains(hit) === true)
    const seen = [...element.getClientRects()].some((box) =>
      [0.5, 0.1, 0.9].some((across) =>
        [0.5, 0.15, 0.85].some((down) => belongs(document.elementFromPoint(box.x + box.width * across, box.y + box.height * down))),
      ),
    )
    const name = `${element.tagName.toLowerCase()} ${(element.textContent?.trim() || element.getAttribute('name') || element.id).slice(0, 40)}`
    // The ring may stand around the whole of which the control is the heart: a card, a labelled checkbox, a search field.
    const wholes = [element, label, element.parentElement, element.closest('article'), element.closest('li')].filter((whole) => whole instanceof Element)
    return { name, ring: wholes.some(hasRing), seen }
  })
}

/** Presses Tab until the focus is on what bears a name. */
export async function tabTo(page: Page, name: RegExp, most: number): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab')
    if (name.test(await nameOfFocus(page))) return
  }
  throw new Error(`${name} is not reached within ${most} stops`)
}

/** The words of what has the focus, or of its label. */
async function nameOfFocus(page: Page): Promise<string> {
  const label = await page.evaluate(() => (document.activeElement instanceof HTMLInputElement ? document.activeElement.labels?.[0]?.textContent : undefined))
  return label?.replace(/\s+/g, ' ').trim() ?? words(page.locator(':focus'))
}
