/** Something in the content that stands in the way of publication, or (`hint`) that could be better. `path` is its place in the content. */
export type Blocker = { path: PropertyKey[]; message: string; severity: 'block' | 'hint' }

export const block = (path: readonly PropertyKey[], message: string): Blocker => ({ path: [...path], message, severity: 'block' })
export const hint = (path: readonly PropertyKey[], message: string): Blocker => ({ path: [...path], message, severity: 'hint' })

type Place = { value: unknown; path: PropertyKey[] }

/** Every list of blocks in the content, with its place: the body, those of chapters, and those inside blocks. */
export function bodies(content: unknown, path: PropertyKey[] = []): { blocks: Record<string, unknown>[]; path: PropertyKey[] }[] {
  return places(content, path).flatMap(({ value, path }) => (isBody(value) ? [{ blocks: value, path }] : []))
}

/** Every running text in the content, with its place. */
export function texts(content: unknown): { spans: Spanlike[]; path: PropertyKey[] }[] {
  return places(content, []).flatMap(({ value, path }) => (isText(value) ? [{ spans: value, path }] : []))
}

export type Spanlike = { text: string; link?: { doc?: string; url?: string; anchor?: string } }

function places(value: unknown, path: PropertyKey[]): Place[] {
  if (value === null || typeof value !== 'object') return []
  const inside = Array.isArray(value) ? value.map((item, i) => [i, item] as const) : Object.entries(value)
  return [{ value, path }, ...inside.flatMap(([key, item]) => places(item, [...path, key]))]
}

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object' && !Array.isArray(value)

function isBody(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => isObject(item) && typeof item.type === 'string')
}

function isText(value: unknown): value is Spanlike[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => isObject(item) && typeof item.text === 'string' && !('type' in item))
}
