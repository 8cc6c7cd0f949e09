import type { Page } from '@playwright/test'

/** The language, the number of main landmarks, and the headings that can be seen, as "h2 Filters". */
export function readStructure(page: Page): Promise<{ lang: string; mains: number; headings: { level: number; text: string }[] }> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) => heading.checkVisibility({ visibilityProperty: true }))
    return {
      lang: document.documentElement.lang,
      mains: document.querySelectorAll('main').length,
      headings: shown.map((heading) => ({ level: Number(heading.tagName.slice(1)), text: (heading.textContent ?? '').trim() })),
    }
  })
}

/** Headings that stand more than one level below the heading before them. */
export function skippedLevels(headings: { level: number; text: string }[]): string[] {
  return headings.filter((heading, i) => heading.level > (headings[i - 1]?.level ?? 0) + 1).map((heading) => `h${heading.level} ${heading.text}`)
}

/** Elements that still move although the reader asked for less of it. */
export function findMotion(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seconds = (value: string) => Math.max(0, ...value.split(',').map((part) => Number.parseFloat(part) * (part.trim().endsWith('ms') ? 0.001 : 1)))
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element)
      const moves = seconds(transitionDuration) > 0.001 || (animationName !== 'none' && seconds(animationDuration) > 0.001) || scrollBehavior === 'smooth'
      return moves ? [`${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`] : []
    })
  })
}
