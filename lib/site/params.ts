/** The query of an address, as Next gives it to a page: a value, several, or none. */
export type Params = Record<string, string | string[] | undefined>

/** Reads a query. Never throws; every key has all its values, in their order, whatever it is called ("__proto__" too). */
export function readParams(search: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries([...new Set(search.keys())].map((key) => [key, search.getAll(key)]))
}
