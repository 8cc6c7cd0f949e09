import type { FieldSpec, NamedField } from '@/lib/editor/field-spec'
import { isEmpty } from '@/lib/worksheet/form/empty'
import { keyField, withKey } from '@/lib/worksheet/form/keys'
import { isLeaf, isMultiple, type Leaf, readLeaf, readSeveral, showLeaf } from '@/lib/worksheet/form/leaf'
import { allOf, type FormValues, firstOf, rowsOf } from '@/lib/worksheet/form/values'
import { personFrom } from '@/lib/worksheet/form/variant'

/** What somebody typed that can't be read: it is shown again at its field. `path`: the place in the content that was read. */
export type Problem = { path: (string | number)[]; message: string; typed: string }
/** That what others point at got another name. `list`: "endGroups", "theory.mechanisms". */
export type Renamed = { list: string; from: string; to: string }
export type Found = { value: unknown; problems: Problem[]; renamed: Renamed[] }
type Thing = Readonly<Record<string, unknown>>
type Groups = FieldSpec & { type: 'groups' }
type Rows = Groups | (FieldSpec & { type: 'variants' })

/**
 * The value of a field in what a form sent. `name`: that of its input, and the start of those below it. `before`: what the form was
 * made of: what was not changed stays exactly that, also where a form can't show all of it, and so does what can't be read.
 */
export function readField(spec: FieldSpec, name: string, values: FormValues, before: unknown): Found {
  if (isLeaf(spec)) return readInput(spec, name, values, before)
  if (spec.type === 'group') return readGroup(spec.fields, name, values, thing(before))
  if (spec.type === 'groups' || spec.type === 'variants') return readRows(spec as Rows, name, values, before)
  throw new Error(`${name}: a plain form has no field for a ${spec.type}`)
}

function readInput(spec: Leaf, name: string, values: FormValues, before: unknown): Found {
  const shown = showLeaf(spec, before)
  if (isMultiple(spec)) {
    const typed = allOf(values, name) ?? []
    if (alike(shown, typed)) return found(before)
    const read = readSeveral(spec, typed)
    return 'value' in read ? found(read.value) : { ...found(before), problems: [{ path: [], message: read.problem, typed: typed.join(', ') }] }
  }
  const typed = firstOf(values, name) ?? (spec.type === 'flag' ? '' : undefined)
  if (typed === undefined || asTyped(spec, shown[0] ?? '') === asTyped(spec, typed)) return found(before)
  const read = readLeaf(spec, typed)
  return 'value' in read ? found(read.value) : { ...found(before), problems: [{ path: [], message: read.problem, typed }] }
}

function alike(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one))
}

/** A browser takes the line ends out of a field of one line, and the first out of a field of several. */
function asTyped({ type }: Leaf, text: string): string {
  const isLong = type === 'rich' || type === 'text' || type === 'lines' || type === 'numbers'
  return isLong ? text.replace(/\r\n?/g, '\n').replace(/^\n/, '') : text.replace(/[\r\n]/g, '')
}

function found(value: unknown): Found {
  return { value, problems: [], renamed: [] }
}

/** What no field shows, such as the name of a row, stays with it. */
function readGroup(fields: readonly NamedField[], name: string, values: FormValues, before: Thing): Found {
  const shown = new Set(fields.map((field) => field.name))
  const hidden = Object.entries(before).filter(([field]) => !shown.has(field))
  const read = fields.map((field) => [field.name, readField(field.spec, `${name}.${field.name}`, values, before[field.name])] as const)
  const given = read.flatMap(([field, { value }]) => (value === undefined || (isEmpty(value) && before[field] === undefined) ? [] : [[field, value] as const]))
  const problems = read.flatMap(([field, { problems }]) => problems.map((problem) => ({ ...problem, path: [field, ...problem.path] })))
  const value = Object.fromEntries([...hidden, ...given])
  return { value: isEmpty(value) && problems.length === 0 ? undefined : value, problems, renamed: [] }
}

/** Rows that say nothing are left out; the places of what can't be read are those among the rows that stay. */
function readRows(spec: Rows, name: string, values: FormValues, before: unknown): Found {
  const was = Array.isArray(before) ? before : []
  const rows: Thing[] = []
  const all = found(undefined)
  for (const i of rowsOf(values, name)) {
    const own = thing(was[i])
    const row = isGroups(spec) ? readRow(spec, name, i, values, own) : personFrom(spec, `${name}.${i}`, values, own, readGroup)
    const value = thing(row.value)
    if (row.problems.length === 0 && saysNothing(name, value)) continue
    all.problems.push(...row.problems.map((problem) => ({ ...problem, path: [rows.length, ...problem.path] })))
    all.renamed.push(...renamedIn(name, own, value))
    rows.push(value)
  }
  for (const [i, row] of rows.entries()) rows[i] = withKey(name, row, rows)
  return { ...all, value: rows.length === 0 && isEmpty(before) ? before : rows }
}

function isGroups(spec: Rows): spec is Groups {
  return spec.type === 'groups'
}

function readRow(spec: Groups, name: string, i: number, values: FormValues, before: Thing): Found {
  const key = keyField(name)
  const sent = key && !spec.fields.some((field) => field.name === key) ? firstOf(values, `${name}.${i}.${key}`) : undefined
  return readGroup(spec.fields, `${name}.${i}`, values, { ...before, ...(key && sent && { [key]: sent }) })
}

function saysNothing(list: string, row: Thing): boolean {
  const key = keyField(list)
  return Object.entries(row).every(([field, value]) => field === key || isEmpty(value))
}

const names: Readonly<Record<string, string>> = { endGroups: 'name', intermediaryGroups: 'name', 'theory.mechanisms': 'anchor' }

function renamedIn(list: string, before: Thing, after: Thing): Renamed[] {
  const field = names[list]
  const [from, to] = field ? [before[field], after[field]] : []
  return typeof from === 'string' && typeof to === 'string' && from && to && from !== to ? [{ list, from, to }] : []
}

function thing(value: unknown): Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : {}
}
