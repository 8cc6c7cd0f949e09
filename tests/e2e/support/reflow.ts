import type { Page } from '@playwright/test'

/**
 * Text that a reader loses: beyond the side of the window without anything to scroll it into view, or cut off by the
 * box around it. Wide tables may scroll within a region of their own (WCAG 1.4.10).
 */
export function lostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lost = new Set<string>()
    if (document.documentElement.scrollWidth > innerWidth) lost.add(`the page is ${document.documentElement.scrollWidth} wide in a window of ${innerWidth}`)
    const chain = (element: Element) => {
      const parents: Element[] = []
      for (let parent: Element | null = element; parent && parent !== document.body; parent = parent.parentElement) parents.push(parent)
      return parents
    }
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX)
    /** Not where the end is taken off on purpose and marked with an ellipsis, as in a teaser. */
    const cuts = (element: Element) => {
      const { overflow, webkitLineClamp } = getComputedStyle(element)
      return /hidden|clip/.test(overflow) && /^(none|)$/.test(webkitLineClamp)
    }
    const forScreenReader = (element: Element) =>
      cuts(element) && (element.getBoundingClientRect().width <= 1 || getComputedStyle(element).clipPath === 'inset(50%)')

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const node = texts.currentNode as Text
      const parent = node.parentElement
      if (!node.data.trim() || !parent?.checkVisibility({ visibilityProperty: true })) continue
      const around = chain(parent)
      if (around.some((element) => forScreenReader(element) || element.matches('.skip-link, script, svg'))) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      const words = node.data.trim().slice(0, 50)
      if (around.some(scrolls)) continue
      if (box.right > innerWidth + 1 || box.left < -1) lost.add(`beside the window: ${words}`)
      const cutter = around.find(cuts)?.getBoundingClientRect()
      if (cutter && (box.right > cutter.right + 2 || box.left < cutter.left - 2 || box.bottom > cutter.bottom + 6)) lost.add(`cut off: ${words}`)
    }
    return [...lost]
  })
}
