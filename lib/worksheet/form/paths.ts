export type Content = Readonly<Record<string, unknown>>

/** The value at a path of names and numbers; undefined where there is none. */
export function valueAt(content: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isThing(value) && Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined),
    content,
  )
}

/** Only what stands at these paths ("theory.problem"), in the shape in which it stands. */
export function pick(content: Content, paths: readonly string[]): Content {
  return paths.reduce<Content>((picked, path) => withValue(picked, path.split('.'), valueAt(content, path.split('.'))), {})
}

/** A content with other values at these paths: those of `values`, or nothing where that has none. Changes neither. */
export function put(content: Content, paths: readonly string[], values: Content): Content {
  return paths.reduce<Content>((made, path) => withValue(made, path.split('.'), valueAt(values, path.split('.'))), content)
}

/** A group of which nothing is left goes too. */
function withValue(content: Content, [name = '', ...rest]: readonly string[], value: unknown): Content {
  const { [name]: before, ...others } = content
  const after = rest.length === 0 ? value : withValue(isThing(before) ? (before as Content) : {}, rest, value)
  const isGone = after === undefined || (rest.length > 0 && Object.keys(after as object).length === 0)
  if (isGone) return others
  return { ...content, [name]: after }
}

function isThing(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
