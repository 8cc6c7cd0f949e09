import { type FieldSpec, type NamedField, readPath } from '@/lib/editor/field-spec'
import { labelOfPath } from '@/lib/editor/labels'
import { kindFields } from '@/lib/editor/sections'
import type { Place, ReadPart } from '@/lib/reviews/shapes'
import { worksheetParts } from '@/lib/worksheet/parts'

type Content = Readonly<Record<string, unknown>>
const kind = 'interventie'

/** A version part by part of the worksheet, with all fields of a part, also what is empty. Files are shown apart. */
export function readingOf(content: Content): ReadPart[] {
  return worksheetParts
    .filter(({ fields }) => fields.length > 0)
    .map(({ slug, title, fields }) => ({ slug, title, places: fields.map((path) => placeOf(content, path)) }))
}

/** One field of a version, by its dotted path. */
export function placeOf(content: Content, path: string): Place {
  const names = path.split('.')
  const value = names.reduce<unknown>((at, name) => (isThing(at) ? at[name] : undefined), content)
  const spec = specAt(kindFields[kind], names)
  return { ...place(path, names, emptyToUndefined(value)), items: spec && isList(spec) && Array.isArray(value) ? itemsOf(path, names, value, spec) : [] }
}

function itemsOf(path: string, names: readonly string[], values: readonly unknown[], spec: FieldSpec): Place[] {
  return values.map((value, i) => ({ ...place(`${path}.${i}`, names, value), label: `${oneOf(spec, path)} ${i + 1}` }))
}

function place(path: string, names: readonly string[], value: unknown): Place {
  const steps = readPath(path)
  return { path, label: labelOfPath(kind, steps).split(' › ').at(-1) ?? path, names: [kind, ...names], value, items: [] }
}

/** Lists of things with fields of their own; a list of words is one place. */
function isList({ type }: FieldSpec): boolean {
  return type === 'groups' || type === 'variants'
}

function oneOf(spec: FieldSpec, path: string): string {
  const one = 'one' in spec && spec.one ? spec.one : (labelOfPath(kind, path.split('.')).split(' › ').at(-1) ?? path)
  return one.charAt(0).toUpperCase() + one.slice(1)
}

function specAt(fields: readonly NamedField[], [name, ...rest]: readonly string[]): FieldSpec | undefined {
  const spec = fields.find((field) => field.name === name)?.spec
  return spec && rest.length > 0 ? specAt('fields' in spec ? spec.fields : [], rest) : spec
}

function emptyToUndefined(value: unknown): unknown {
  const empty = value === null || value === '' || (Array.isArray(value) && value.length === 0) || (isThing(value) && Object.keys(value).length === 0)
  return empty ? undefined : value
}

function isThing(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** Which place of a part a path belongs to: itself or the nearest around it; undefined for what is in none of them. */
export function placeFor(parts: readonly ReadPart[], path: string): { part: string; place: Place } | undefined {
  const all = parts.flatMap((part) => part.places.flatMap((place) => [place, ...place.items].map((one) => ({ part: part.slug, place: one }))))
  return all.filter(({ place }) => path === place.path || path.startsWith(`${place.path}.`)).sort((a, b) => b.place.path.length - a.place.path.length)[0]
}
