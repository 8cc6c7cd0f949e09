import type { FieldSpec, NamedField } from '@/lib/editor/field-spec'
import { keyField } from '@/lib/worksheet/form/keys'
import { isLeaf, showLeaf } from '@/lib/worksheet/form/leaf'
import { type Content, pick, valueAt } from '@/lib/worksheet/form/paths'
import type { FormValues } from '@/lib/worksheet/form/values'
import { variantOf } from '@/lib/worksheet/form/variant'
import type { PartField } from '@/lib/worksheet/part-fields'

type Thing = Readonly<Record<string, unknown>>
type Entry = [string, readonly string[]]

/**
 * What the inputs of a part hold, by their names: the path of the field joined by dots ("goals.0.text"). A flag that is on holds
 * "ja" and one that is off has no value; several choices stand under one name. Rows have, where the worksheet needs it, a hidden
 * name (`goals.0.key`), and rows of one of several shapes the number of theirs (`literature.0.author.0._soort`). `_velden` are the
 * paths that the form holds, `_basis` is what it was made of, `_lock` the number of the last save.
 */
export function writePart(spec: readonly PartField[], content: Content, lock: number): FormValues {
  const names = spec.map(({ name }) => name)
  const inputs = spec.flatMap(({ name, path, spec }) => writeField(spec, name, valueAt(content, path)))
  const hidden: Entry[] = [
    ['_velden', [names.join(' ')]],
    ['_lock', [String(lock)]],
    ['_basis', [JSON.stringify(pick(content, names))]],
  ]
  return Object.fromEntries([...hidden, ...inputs])
}

function writeField(spec: FieldSpec, name: string, value: unknown): Entry[] {
  if (isLeaf(spec)) return [[name, showLeaf(spec, value)]]
  if (spec.type === 'group') return spec.fields.flatMap((field) => writeField(field.spec, `${name}.${field.name}`, (value as Thing | undefined)?.[field.name]))
  const rows = Array.isArray(value) ? (value as Thing[]) : []
  if (spec.type === 'groups') return rows.flatMap((row, i) => writeRow(spec.fields, name, row, i))
  if (spec.type === 'variants') return rows.flatMap((row, i) => writeVariant(spec, `${name}.${i}`, row))
  throw new Error(`${name}: a plain form has no field for a ${spec.type}`)
}

function writeRow(fields: readonly NamedField[], list: string, row: Thing, i: number): Entry[] {
  const key = keyField(list)
  const inputs = fields.flatMap((field) => writeField(field.spec, `${list}.${i}.${field.name}`, row[field.name]))
  const isHidden = key !== undefined && !fields.some(({ name }) => name === key)
  return isHidden && typeof row[key] === 'string' ? [[`${list}.${i}.${key}`, [row[key]]], ...inputs] : inputs
}

function writeVariant(spec: FieldSpec & { type: 'variants' }, name: string, row: Thing): Entry[] {
  const which = variantOf(spec, row)
  const fields = spec.variants[which]?.fields ?? []
  return [[`${name}._soort`, [String(which)]], ...fields.flatMap((field) => writeField(field.spec, `${name}.${field.name}`, row[field.name]))]
}
