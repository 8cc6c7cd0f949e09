import type { Path } from '@/lib/editor/field-spec'
import { valueAt } from '@/lib/worksheet/form/paths'

/**
 * Where the thing at a path of an earlier content stands in a later one: things of a list that have a name of their own
 * (a key) are followed when they moved. Undefined when it is gone, and for a name that no content can have.
 */
export function pathIn(later: unknown, earlier: unknown, path: Path): Path | undefined {
  const found: (string | number)[] = []
  for (const [i, key] of path.entries()) {
    if (typeof key !== 'number') {
      found.push(key)
      continue
    }
    const at = placeOf(valueAt(later, found), valueAt(earlier, path.slice(0, i + 1)), key)
    if (at === undefined) return undefined
    found.push(at)
  }
  return found
}

const names = ['key', 'anchor', 'id'] as const

function placeOf(list: unknown, item: unknown, before: number): number | undefined {
  if (!Array.isArray(list)) return undefined
  for (const name of names) {
    const own = nameOf(item, name)
    if (own === undefined) continue
    const at = list.findIndex((one) => nameOf(one, name) === own)
    return at < 0 ? undefined : at
  }
  return before < list.length ? before : undefined
}

function nameOf(item: unknown, name: string): string | undefined {
  const own = item !== null && typeof item === 'object' ? (item as Record<string, unknown>)[name] : undefined
  return typeof own === 'string' && own !== '' ? own : undefined
}
