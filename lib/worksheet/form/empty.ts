/** Whether a value says nothing: not there, no text, or only things that say nothing. "No" and 0 say something. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && Object.values(value).every(isEmpty)
}

/** The same for a row of a list: the name that it has within the worksheet says nothing. */
export function isEmptyRow(row: unknown): boolean {
  if (typeof row !== 'object' || row === null) return isEmpty(row)
  return Object.entries(row).every(([name, value]) => name === 'key' || name === 'id' || name === 'anchor' || isEmpty(value))
}
