import { lineOf, spansOf } from '@/components/editor/body/paste/inline'
import type { Lost } from '@/components/editor/body/paste/lost'
import { styleOf } from '@/components/editor/body/paste/style'
import type { BlockOf } from '@/lib/content/blocks'
import type { Span } from '@/lib/content/text'

type FlatItem = { level: number; text: Span[] }
type Item = BlockOf<'list'>['items'][number]

export const isList = (node: Node): node is HTMLUListElement | HTMLOListElement => node instanceof HTMLElement && /^(ul|ol)$/i.test(node.tagName)

/** A paragraph that Word shows as an item of a list. */
export function isWordItem(node: Node): node is HTMLElement {
  return node instanceof HTMLElement && /\blevel\d/.test(styleOf(node, 'mso-list'))
}

/** A list of a web page or of Google, where a list in a list may stand beside its item instead of in it. */
export function readList(list: HTMLElement, lost: Lost): BlockOf<'list'>[] {
  return asList(itemsIn(list, 1, lost), list.tagName === 'OL')
}

function itemsIn(list: HTMLElement, level: number, lost: Lost): FlatItem[] {
  return [...list.children].flatMap((child) => {
    if (isList(child)) return itemsIn(child, level + 1, lost)
    if (child.tagName !== 'LI') return []
    const inner = [...child.querySelectorAll<HTMLElement>('ul, ol')].filter((one) => one.parentElement?.closest('li') === child)
    const nested = inner.flatMap((one) => itemsIn(one, level + 1, lost))
    for (const one of inner) one.remove()
    // Word on the web gives each item a list of its own, and its depth in words.
    const own = Number(child.getAttribute('data-aria-level')) || level
    return [{ level: own, text: lineOf(spansOf(child.childNodes, lost)) }, ...nested]
  })
}

/** Paragraphs of Word that follow each other as one list. Whether it is numbered, the sign before its first item says. */
export function readWordItems(items: readonly HTMLElement[], lost: Lost): BlockOf<'list'>[] {
  const flat = items.map((item) => ({ level: Number(/level(\d)/.exec(styleOf(item, 'mso-list'))?.[1] ?? 1), text: lineOf(spansOf(item.childNodes, lost)) }))
  return asList(flat, /^\s*\(?([0-9]+|[a-z]|[ivx]+)[.)]/i.test(signOf(items[0])))
}

function signOf(item: HTMLElement | undefined): string {
  return [...(item?.querySelectorAll('span') ?? [])].find((span) => /mso-list:\s*Ignore/i.test(span.getAttribute('style') ?? ''))?.textContent ?? ''
}

function asList(flat: readonly FlatItem[], ordered: boolean): BlockOf<'list'>[] {
  const items = nest(flat.filter((item) => item.text.length > 0))
  return items.length > 0 ? [{ type: 'list', ordered, items }] : []
}

function nest(flat: readonly FlatItem[]): Item[] {
  const root: Item[] = []
  const open: { level: number; items: Item[] }[] = [{ level: 0, items: root }]
  for (const { level, text } of flat) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop()
    const item: Item = { text }
    const parent = open.at(-1)?.items ?? root
    parent.push(item)
    open.push({
      level,
      get items() {
        item.items ??= []
        return item.items
      },
    })
  }
  return root
}

/** Lists that follow each other and are numbered alike are one, where each has a single item. */
export function joinSingles(lists: readonly HTMLElement[], lost: Lost): BlockOf<'list'>[] {
  return asList(
    lists.flatMap((list) => itemsIn(list, 1, lost)),
    lists[0]?.tagName === 'OL',
  )
}
