import type { Lost } from '@/components/editor/body/paste/lost'
import { countLooks, styleOf } from '@/components/editor/body/paste/style'

/** Takes out of a pasted page what is not text, and counts what people will miss. */
export function clean(page: Document, lost: Lost): void {
  countTextBoxes(page, lost)
  removeChanges(page, lost)
  for (const element of page.querySelectorAll('head, script, style, meta, link, template, noscript, title, xml, button, hr, wbr')) element.remove()
  for (const element of page.querySelectorAll('img, picture > source, svg, canvas')) {
    if (element.tagName !== 'SOURCE' && !isDot(element)) lost.add('image', element.getAttribute('alt') ?? '')
    element.remove()
  }
  for (const element of page.querySelectorAll('iframe, video, audio, object, embed')) {
    lost.add('embed', element.getAttribute('src') ?? '')
    element.remove()
  }
  for (const element of page.querySelectorAll('input, select, textarea')) {
    lost.add('field', element.getAttribute('name') ?? '')
    element.remove()
  }
  for (const element of page.body.querySelectorAll('*')) countLooks(element, lost)
}

/** Pictures of one point, by which mailings count their readers. */
function isDot(element: Element): boolean {
  return element.getAttribute('width') === '1' && element.getAttribute('height') === '1'
}

/** A text box of Word stands in a comment, for other programs than a browser. */
function countTextBoxes(page: Document, lost: Lost): void {
  const comments = page.createNodeIterator(page, NodeFilter.SHOW_COMMENT)
  for (let node = comments.nextNode(); node; node = comments.nextNode()) {
    for (const [, inside] of (node.nodeValue ?? '').matchAll(/<v:textbox[^>]*>([\s\S]*?)<\/v:textbox>/gi))
      lost.add(
        'textbox',
        (inside ?? '')
          .replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      )
  }
  for (const element of page.querySelectorAll('[style*="mso-element:frame"], .MsoTextBox')) {
    lost.add('textbox', element.textContent?.replace(/\s+/g, ' ').trim())
    element.remove()
  }
}

function removeChanges(page: Document, lost: Lost): void {
  const list = page.querySelector('[style*="mso-element:comment-list"], [style*="mso-element: comment-list"]')
  const references = [...page.querySelectorAll('.MsoCommentReference, a[href^="#_msocom"], a[href^="#cmnt"]')].filter(
    (element) => !element.parentElement?.closest('.MsoCommentReference'),
  )
  const outermost = references.filter((element) => !references.some((other) => other !== element && other.contains(element)))
  if (outermost.length > 0 || list) lost.add('comment', '', Math.max(outermost.length, 1))
  list?.remove()
  for (const element of outermost) element.remove()
  for (const element of page.querySelectorAll('del')) {
    lost.add('deleted', element.textContent?.trim())
    element.remove()
  }
  for (const element of page.querySelectorAll('[style]')) if (styleOf(element, 'display') === 'none' || styleOf(element, 'mso-hide') === 'all') element.remove()
}
