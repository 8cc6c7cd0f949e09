import type { Path } from '@/lib/editor/field-spec'
import { InvalidStateError } from '@/lib/errors'
import { align } from '@/lib/versions/align'

type Content = Readonly<Record<string, unknown>>

/**
 * Puts one part of an earlier content back into the current one: a field, or one of a list at any depth (`path` leads
 * to it in the earlier content). What it became, if anything, gives way to it; otherwise it comes after what it used to
 * come after. All else stays as it is. Throws InvalidStateError where that which it stood in is gone.
 */
export function putBack(current: Content, earlier: Content, path: Path): Content {
  return put(current, earlier, path) as Content
}

function put(current: unknown, earlier: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return earlier
  if (typeof key === 'number') return putItem(asList(current), asList(earlier), key, rest)
  const [here, there] = [current, earlier] as (Content | undefined)[]
  const value = put(here?.[key], there?.[key], rest)
  const { [key]: _, ...others } = here ?? {}
  return value === undefined ? others : { ...here, [key]: value }
}

function putItem(current: readonly unknown[], earlier: readonly unknown[], place: number, rest: Path): unknown[] {
  if (place >= earlier.length) throw new InvalidStateError('Dit onderdeel staat niet in die versie. Ververs de pagina.')
  const pairs = align(earlier, current)
  const now = pairs.find(({ from }) => from === place)?.to
  if (now !== undefined) return current.with(now, put(current[now], earlier[place], rest))
  if (rest.length > 0) throw new InvalidStateError('Het deel waar dit in stond is er niet meer. Zet eerst dat hele deel terug.')
  const before = pairs.filter(({ from, to }) => from !== undefined && to !== undefined && from < place).sort((a, b) => (b.from ?? 0) - (a.from ?? 0))[0]
  return current.toSpliced(before?.to === undefined ? 0 : before.to + 1, 0, earlier[place])
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
