type Fields = Readonly<Record<string, unknown>>

/** What must stand in a block before there is anything to see of it. */
const needs: Readonly<Record<string, readonly string[]>> = {
  list: ['items'],
  quoteGroup: ['quotes'],
  comparison: ['columns'],
  steps: ['steps'],
  roleTable: ['rows'],
  table: ['head', 'rows'],
  figure: ['src'],
  media: ['url'],
  download: ['url'],
  facts: ['facts'],
  colophon: ['rows'],
  documents: ['docs'],
  notes: ['notes'],
}

/** Leaves blocks of which there is nothing to show out of a content, at any depth. Says where they stood. */
export function withoutEmptyBlocks(value: unknown, path: PropertyKey[] = []): { value: unknown; left: PropertyKey[][] } {
  if (Array.isArray(value)) {
    const shown = value.map((item, i) => (isShowable(item) ? withoutEmptyBlocks(item, [...path, i]) : { value: undefined, left: [[...path, i]] }))
    return { value: shown.flatMap((item) => (item.value === undefined ? [] : [item.value])), left: shown.flatMap(({ left }) => left) }
  }
  if (value === null || typeof value !== 'object') return { value, left: [] }
  const fields = Object.entries(value).map(([name, field]) => [name, withoutEmptyBlocks(field, [...path, name])] as const)
  return { value: Object.fromEntries(fields.map(([name, field]) => [name, field.value])), left: fields.flatMap(([, { left }]) => left) }
}

function isShowable(item: unknown): boolean {
  if (item === null || typeof item !== 'object' || !('type' in item) || typeof item.type !== 'string') return item !== undefined
  return (needs[item.type] ?? []).every((name) => !isEmpty((item as Fields)[name]))
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || value === '…' || (Array.isArray(value) && value.length === 0)
}
