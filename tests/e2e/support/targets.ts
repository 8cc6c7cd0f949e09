import type { Page } from '@playwright/test'

/**
 * Controls that are smaller than 24 by 24 pixels and fall under neither exception of WCAG 2.5.8 that this site uses:
 * in a sentence, or with so much room that a circle of 24 pixels around it touches no other control.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const size = 24
    const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]'
    const middle = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
    const isSmall = (box: DOMRect) => box.width < size - 0.1 || box.height < size - 0.1

    /** Clicking a label is clicking its control. */
    const boxOf = (element: Element) => {
      const label = element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type) ? element.labels?.[0] : undefined
      return (label ?? element).getBoundingClientRect()
    }

    /** In a sentence: it flows with words or numbers around it that are no control themselves. */
    const inSentence = (element: Element) => {
      if (!getComputedStyle(element).display.startsWith('inline')) return false
      let block = element.parentElement
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
      if (!block || /flex|grid/.test(getComputedStyle(block).display)) return false
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      while (texts.nextNode()) {
        const { parentElement, data } = texts.currentNode as Text
        if (/[\p{L}\p{N}]/u.test(data) && !parentElement?.closest(controls) && parentElement?.checkVisibility()) return true
      }
      return false
    }

    const distanceToBox = (point: { x: number; y: number }, box: DOMRect) =>
      Math.hypot(Math.max(box.left - point.x, 0, point.x - box.right), Math.max(box.top - point.y, 0, point.y - box.bottom))
    const targets = [...document.querySelectorAll(controls)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((element) => ({ element, box: boxOf(element) }))
      .filter(({ box }) => box.width > 1 && box.height > 1 && box.right > 0 && box.bottom + scrollY > 0)

    const hasRoom = (target: (typeof targets)[number]) =>
      targets.every((other) => {
        if (other === target || other.element.contains(target.element) || target.element.contains(other.element)) return true
        const tooClose = distanceToBox(middle(target.box), other.box) < size / 2
        const [mine, theirs] = [middle(target.box), middle(other.box)]
        return !tooClose && !(isSmall(other.box) && Math.hypot(mine.x - theirs.x, mine.y - theirs.y) < size)
      })

    return targets
      .filter((target) => isSmall(target.box) && !inSentence(target.element) && !hasRoom(target))
      .map(
        ({ element, box }) =>
          `${element.tagName.toLowerCase()} "${element.textContent?.trim().slice(0, 40)}" ${Math.round(box.width)} x ${Math.round(box.height)}`,
      )
  })
}
