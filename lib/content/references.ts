import { documentId } from '@/lib/content/id'

/** A pointer from a place in the content of a document to another document. */
export type ContentReference = { to: string; path: PropertyKey[]; anchor?: string }

/** Every identity of a document that stands somewhere in the content, with its place. Plain prose is not searched. */
export function references(content: unknown, path: PropertyKey[] = []): ContentReference[] {
  if (typeof content === 'string') return isReference(path) && documentId.safeParse(content).success ? [{ to: content, path }] : []
  if (Array.isArray(content)) return content.flatMap((item, i) => references(item, [...path, i]))
  if (content === null || typeof content !== 'object') return []
  const own = Object.entries(content).flatMap(([key, value]) => references(value, [...path, key]))
  const anchor = 'anchor' in content && typeof content.anchor === 'string' ? content.anchor : undefined
  return anchor ? own.map((reference) => (reference.path.length === path.length + 1 ? { ...reference, anchor } : reference)) : own
}

const proseFields = new Set(['text', 'title', 'summary', 'detail', 'note', 'label'])

function isReference(path: readonly PropertyKey[]): boolean {
  const field = path.findLast((key) => typeof key === 'string')
  return typeof field === 'string' && !proseFields.has(field)
}
