import type { Page } from '@playwright/test'

/** Presses Tab until something with this name has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    if ((await focused.count()) === 0) continue
    const label = await focused.evaluate((element) => {
      const control = element as HTMLInputElement
      const labelled = element.getAttribute('aria-labelledby')
      const named = labelled ? document.getElementById(labelled)?.textContent : control.labels?.[0]?.textContent
      return (element.getAttribute('aria-label') ?? named ?? element.textContent ?? '').replace(/\s+/g, ' ').trim()
    })
    if (typeof name === 'string' ? label.startsWith(name) : name.test(label)) return
  }
  throw new Error(`Tab never came to ${name}`)
}
