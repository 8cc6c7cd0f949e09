import { type Content, put, valueAt } from '@/lib/worksheet/form/paths'
import { type Problem, type Renamed, readField } from '@/lib/worksheet/form/read-fields'
import { actionOf, type FormAction, rearranged, withRow } from '@/lib/worksheet/form/row-action'
import { type FormValues, firstOf, valuesOf } from '@/lib/worksheet/form/values'
import type { PartField } from '@/lib/worksheet/part-fields'

/**
 * What a form of a part said. `content`: the values of `fields` (paths such as "theory.problem") in the shape of a worksheet, and
 * nothing else; `problems`: what can't be read, with what was typed, at its place in `content`; `renamed`: what others point at
 * under its old name. `basis`: what the form was made of. `focus`: the row that was asked for, as the start of names of inputs.
 */
export type PartRead = {
  content: Content
  problems: Problem[]
  renamed: Renamed[]
  fields: string[]
  basis: Content
  action: FormAction
  focus?: string
}

/**
 * Reads a part of the worksheet from the form that it was sent with, or from its values. Only the paths in `_velden` count; the
 * names of inputs are those of lib/worksheet/form/write-part.ts. `_doe` moves, takes away or adds a row. Without a readable
 * `_basis`, `before` is what the form was made of.
 */
export function readPart(spec: readonly PartField[], form: FormData | FormValues, before: Content): PartRead {
  const sent = withParagraphs(form instanceof FormData ? valuesOf(form) : form)
  const action = actionOf(sent)
  const basis = basisOf(sent) ?? before
  const held = new Set((firstOf(sent, '_velden') ?? '').split(/\s+/))
  const fields = spec.filter(({ name }) => held.has(name))
  const now = rearranged(sent, basis, action)
  let content: Content = {}
  const [problems, renamed]: [Problem[], Renamed[]] = [[], []]
  for (const { name, path, spec } of fields) {
    const read = readField(spec, name, now.values, valueAt(now.before, path))
    content = put(content, [name], at(path, read.value))
    problems.push(...read.problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] })))
    renamed.push(...read.renamed)
  }
  return { content, problems, renamed, fields: fields.map(({ name }) => name), basis, action, ...asked(content, action, fields) }
}

/** The same content with the empty row that a button asked for, and where that is. */
function asked(content: Content, action: FormAction, fields: readonly PartField[]): Pick<PartRead, 'focus'> & { content?: Content } {
  if (action.type !== 'voeg-toe') return {}
  const { list } = action
  if (!fields.some(({ name }) => list === name || list.startsWith(`${name}.`))) return {}
  const made = withRow(content, list)
  const rows = valueAt(made, list.split('.'))
  return { content: made, ...(Array.isArray(rows) && { focus: `${list}.${rows.length - 1}` }) }
}

/** A choice of one paragraph of a dossier stands for the document and the place in it. Without a choice a mechanism keeps its name, which activities use. */
function withParagraphs(values: FormValues): FormValues {
  const chosen = Object.keys(values).filter((name) => name.endsWith('._paragraaf'))
  const both = chosen.flatMap((name) => {
    const row = name.slice(0, -'._paragraaf'.length)
    const [doc = '', anchor] = (firstOf(values, name) ?? '').split('#')
    return [[`${row}.doc`, [doc]], ...(anchor ? [[`${row}.anchor`, [anchor]]] : [])]
  })
  return { ...values, ...Object.fromEntries(both) }
}

function basisOf(values: FormValues): Content | undefined {
  try {
    const basis: unknown = JSON.parse(firstOf(values, '_basis') ?? '')
    return typeof basis === 'object' && basis !== null && !Array.isArray(basis) ? (basis as Content) : undefined
  } catch {
    return undefined
  }
}

function at(path: readonly string[], value: unknown): Content {
  return path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as Content
}
