import type { Lost } from '@/components/editor/body/paste/lost'

/** Colours that say nothing: those of ordinary text and paper. */
const plain =
  /^(black|windowtext|auto|initial|inherit|transparent|none|white|#0{3,6}|#f{3,6}|rgba?\((0, ?0, ?0|255, ?255, ?255|\d+, ?\d+, ?\d+, ?0)(, ?[\d.]+)?\))$/i

/** A property of a style as it was written; Word has properties of its own, which a browser forgets. */
export function styleOf(element: Element, property: string): string {
  const style = element.getAttribute('style') ?? ''
  return new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i').exec(style)?.[1]?.trim() ?? ''
}

export type Emphasis = { bold?: boolean; italic?: boolean }

/** Whether an element makes its text bold or italic, or takes that away; Google wraps everything in a bold that is not. */
export function emphasisOf(element: Element): Emphasis {
  const weight = styleOf(element, 'font-weight')
  const slant = styleOf(element, 'font-style')
  return {
    ...(/^(b|strong)$/i.test(element.tagName) && { bold: true }),
    ...(/^(i|em|cite|dfn)$/i.test(element.tagName) && { italic: true }),
    ...(weight && { bold: /^(bold|bolder|[6-9]00)$/.test(weight) }),
    ...(slant && { italic: /^(italic|oblique)/.test(slant) }),
  }
}

/** Counts the looks of an element, none of which come along. */
export function countLooks(element: Element, lost: Lost): void {
  for (const property of ['color', 'background', 'background-color', 'mso-highlight']) {
    const value = styleOf(element, property).toLowerCase()
    if (value && !plain.test(value) && !value.includes('url(') && !(property === 'color' && element.closest('a'))) lost.add('colour', value)
  }
  const font = styleOf(element, 'font-family').split(',')[0]?.replace(/["']/g, '').trim()
  if (font) lost.add('font', font)
  if (!element.closest('a')) countLines(element, lost)
  if (/^(sub|sup)$/i.test(element.tagName) || /^(sub|super)$/.test(styleOf(element, 'vertical-align'))) countRaised(element, lost)
}

function countLines(element: Element, lost: Lost): void {
  const line = styleOf(element, 'text-decoration') + styleOf(element, 'text-decoration-line')
  const words = element.textContent?.trim() ?? ''
  if (!words || element.querySelector('a')) return
  if (element.tagName === 'U' || line.includes('underline')) lost.add('underline', words)
  if (/^(s|strike)$/i.test(element.tagName) || line.includes('line-through')) lost.add('strike', words)
}

function countRaised(element: Element, lost: Lost): void {
  const words = element.textContent?.trim()
  if (words && !element.querySelector('[data-note]')) lost.add('raised', words)
}
