import { type Content, put, valueAt } from '@/lib/worksheet/form/paths'
import { allOf, type FormValues, firstOf, rowsOf } from '@/lib/worksheet/form/values'

/** Which button was pressed. `list`: the path of a list of rows ("studies.0.outcomes"); `row`: the number of the row in the form. */
export type FormAction =
  | { type: 'bewaar' | 'verder' | 'terug' }
  | { type: 'voeg-toe' | 'zoek'; list: string }
  | { type: 'weg' | 'omhoog' | 'omlaag'; list: string; row: number }

/** The button that was pressed, by the value of `_doe`; without one, or with one that nobody knows, "bewaar". */
export function actionOf(values: FormValues): FormAction {
  const [type = '', path = ''] = (firstOf(values, '_doe') ?? '').split(' ')
  const isPath = /^[A-Za-z]+(?:\.[A-Za-z0-9-]+)*$/.test(path)
  if (type === 'verder' || type === 'terug') return { type }
  if ((type === 'voeg-toe' || type === 'zoek') && isPath) return { type, list: path }
  const [, list, row] = /^(.+)\.(\d{1,5})$/.exec(path) ?? []
  if ((type === 'weg' || type === 'omhoog' || type === 'omlaag') && isPath && list && row) return { type, list, row: Number(row) }
  return { type: 'bewaar' }
}

/** A form and what it was made of with a row taken away or moved, as if it had been sent like that. */
export function rearranged(values: FormValues, before: Content, action: FormAction): { values: FormValues; before: Content } {
  if (!('row' in action)) return { values, before }
  const rows = rowsOf(values, action.list)
  const at = rows.indexOf(action.row)
  const order = orderAfter(rows, at, action.type)
  const was = valueAt(before, action.list.split('.'))
  const list = Array.isArray(was) ? order.map((row) => was[row] ?? {}) : undefined
  return { values: renumbered(values, action.list, order), before: list ? withList(before, action.list, list) : before }
}

/** The old numbers of the rows in their new order. */
function orderAfter(rows: readonly number[], at: number, type: 'weg' | 'omhoog' | 'omlaag'): number[] {
  if (at < 0) return [...rows]
  if (type === 'weg') return rows.filter((_, i) => i !== at)
  const to = type === 'omhoog' ? at - 1 : at + 1
  if (to < 0 || to >= rows.length) return [...rows]
  const order = [...rows]
  ;[order[at], order[to]] = [rows[to] as number, rows[at] as number]
  return order
}

function renumbered(values: FormValues, list: string, order: readonly number[]): FormValues {
  const start = `${list}.`
  const names = Object.keys(values).flatMap((name): [string, readonly string[]][] => {
    const [, row, rest = ''] = (name.startsWith(start) && /^(\d{1,5})(\..*)?$/s.exec(name.slice(start.length))) || []
    if (row === undefined) return [[name, allOf(values, name) ?? []]]
    const to = order.indexOf(Number(row))
    return to < 0 ? [] : [[`${start}${to}${rest}`, allOf(values, name) ?? []]]
  })
  return Object.fromEntries(names)
}

/** Content with one more, empty row in a list, for a button that asks for it. */
export function withRow(content: Content, list: string, row: Content = {}): Content {
  const rows = valueAt(content, list.split('.'))
  return withList(content, list, [...(Array.isArray(rows) ? rows : []), row])
}

/** Lists in rows of lists are reached by their numbers. */
function withList(content: Content, list: string, rows: readonly unknown[]): Content {
  const [top = '', index, ...rest] = splitAtRow(list)
  if (index === undefined) return put(content, [top], nested(top.split('.'), rows))
  const outer = valueAt(content, top.split('.'))
  if (!Array.isArray(outer)) return content
  const changed = outer.map((item, i) => (i === Number(index) ? withList(item as Content, rest.join('.'), rows) : item))
  return put(content, [top], nested(top.split('.'), changed))
}

function splitAtRow(list: string): string[] {
  const parts = list.split('.')
  const at = parts.findIndex((part) => /^\d+$/.test(part))
  return at < 0 ? [list] : [parts.slice(0, at).join('.'), ...parts.slice(at)]
}

function nested(path: readonly string[], value: unknown): Content {
  return path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as Content
}
