import type { BlockOf } from '@/lib/content/blocks'
import type { NodeJson } from '@/lib/editor/prosemirror/json'
import { fromInline, toInline } from '@/lib/editor/prosemirror/spans'

type Item = BlockOf<'list'>['items'][number]

/** A list; the lists in it are numbered when it is. */
export function listToNode({ ordered, items }: { ordered: boolean; items: readonly Item[] }): NodeJson {
  return { type: 'list', attrs: { ordered }, content: items.length > 0 ? items.map((item) => itemToNode(item, ordered)) : [itemToNode({ text: [] }, ordered)] }
}

function itemToNode({ text, items }: Item, ordered: boolean): NodeJson {
  const line = { type: 'paragraph', content: toInline(text) }
  return { type: 'listItem', content: items?.length ? [line, listToNode({ ordered, items })] : [line] }
}

export function listFromNode(node: NodeJson): BlockOf<'list'> {
  return { type: 'list', ordered: node.attrs?.ordered === true, items: itemsOf(node) }
}

function itemsOf(list: NodeJson): Item[] {
  return (list.content ?? []).map((item) => {
    const [line, ...inner] = item.content ?? []
    const items = inner.flatMap(itemsOf)
    return { text: fromInline(line?.content), ...(items.length > 0 && { items }) }
  })
}
