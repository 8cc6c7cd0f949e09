import type { Content } from '@/lib/worksheet/form/paths'
import type { Renamed } from '@/lib/worksheet/form/read-fields'

type Item = Readonly<Record<string, unknown>>

/** In which list things are pointed at by name, and in which field. */
const pointers: Readonly<Record<string, { list: string; field: string }>> = {
  endGroups: { list: 'goals', field: 'groups' },
  intermediaryGroups: { list: 'goals', field: 'groups' },
  'theory.mechanisms': { list: 'approach', field: 'mechanisms' },
}

/** The same worksheet in which what points at something finds it under its new name, as far as nothing else has the old one. */
export function followed(content: Content, renamed: readonly Renamed[]): Content {
  return renamed.reduce(follow, content)
}

function follow(content: Content, { list, from, to }: Renamed): Content {
  const pointer = pointers[list]
  const items = pointer && content[pointer.list]
  if (!pointer || !Array.isArray(items) || isStillThere(content, list, from)) return content
  return { ...content, [pointer.list]: items.map((item: Item) => pointed(item, pointer.field, from, to)) }
}

function pointed(item: Item, field: string, from: string, to: string): Item {
  const names = item[field]
  if (!Array.isArray(names) || !names.includes(from)) return item
  return { ...item, [field]: [...new Set(names.map((name) => (name === from ? to : name)))] }
}

function isStillThere(content: Content, list: string, name: string): boolean {
  const lists = list === 'theory.mechanisms' ? [(content.theory as Item | undefined)?.mechanisms] : [content.endGroups, content.intermediaryGroups]
  const field = list === 'theory.mechanisms' ? 'anchor' : 'name'
  return lists.some((items) => Array.isArray(items) && items.some((item: Item) => item[field] === name))
}
