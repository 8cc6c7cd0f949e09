import { documentId, kindOf } from '@/lib/content/id'
import type { Span } from '@/lib/content/text'
import { type DateParts, readDate, readDateParts } from '@/lib/editor/dates'
import type { FieldSpec } from '@/lib/editor/field-spec'
import { readNumber, showNumber } from '@/lib/editor/numbers'
import { readMarkdown } from '@/lib/worksheet/form/read-markdown'
import { writeMarkdown } from '@/lib/worksheet/form/write-markdown'

/** Fields with one value in one input, or several values under one name. */
export type Leaf = Exclude<FieldSpec, { type: 'group' | 'groups' | 'variants' | 'body' | 'table' }>
/** What somebody typed as a value; `undefined` for nothing. `problem`: why it can't be read, and what to do. */
export type Read = { value: unknown } | { problem: string }

export function isLeaf(spec: FieldSpec): spec is Leaf {
  return !['group', 'groups', 'variants', 'body', 'table'].includes(spec.type)
}

/** Whether a field has as many values under its name as were chosen. */
export function isMultiple({ type }: FieldSpec): boolean {
  return type === 'choices' || type === 'within' || type === 'documents'
}

/** A value as it stands in its input: one text, or for several values one each. Of what a draft holds in another shape, what can be shown. */
export function showLeaf(spec: Leaf, value: unknown): string[] {
  if (isMultiple(spec)) return Array.isArray(value) ? value.map(String) : []
  if (value === undefined || value === null) return spec.type === 'flag' ? [] : ['']
  switch (spec.type) {
    case 'flag':
      return value === true ? ['ja'] : []
    case 'number':
      return [typeof value === 'number' ? showNumber(value) : String(value)]
    case 'dateParts':
      return [showParts(value as DateParts)]
    case 'rich':
      return [writeMarkdown(value as Span[])]
    case 'lines':
      return [(value as unknown[]).map(String).join(spec.long ? '\n\n' : '\n')]
    case 'numbers':
      return [(value as number[]).map(showNumber).join('\n')]
    default:
      return [String(value)]
  }
}

/** "2024", "2024-05" or "2024-05-31". */
function showParts({ 'date-parts': parts }: Partial<DateParts>): string {
  return (parts?.[0] ?? []).map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-')
}

/** The value of an input with one value. Several values: readSeveral. */
export function readLeaf(spec: Leaf, typed: string): Read {
  const text = typed.trim()
  if (text === '' && spec.type !== 'flag') return { value: undefined }
  if (typed.length > longestText) return { problem: 'Deze tekst is te lang voor één veld: hoogstens 200.000 tekens.' }
  switch (spec.type) {
    case 'flag':
      return { value: typed === 'ja' ? true : spec.mark || !spec.required ? undefined : false }
    case 'number':
      return readAs(readNumber(text, spec.whole), spec.whole ? `Schrijf een heel getal, bijvoorbeeld 12.` : 'Schrijf een getal, bijvoorbeeld 1250 of 12,50.')
    case 'date':
      return readAs(readDate(text), 'Schrijf een dag die bestaat, bijvoorbeeld 22-11-2026.')
    case 'dateParts':
      return readAs(readDateParts(text), 'Schrijf een jaar, een maand of een dag die bestaat: 2024, 2024-05 of 2024-05-31.')
    case 'choice':
      return readAs(optionOf(spec.options, text), 'Kies een van de mogelijkheden uit de lijst.')
    case 'document':
      return readAs(isDocument(text, spec.kinds) ? text : undefined, 'Kies een document uit de lijst.')
    case 'rich':
      return { value: readMarkdown(typed) }
    case 'lines':
      return { value: linesOf(typed, spec.long) }
    case 'numbers': {
      const numbers = linesOf(typed, false).map((line) => readNumber(line, false))
      return readAs(numbers.every((number) => number !== undefined) ? numbers : undefined, 'Schrijf op elke regel één getal.')
    }
    case 'text':
      return { value: typed.trimEnd() }
    default:
      return { value: text.replace(/\s*\n\s*/g, ' ') }
  }
}

const longestText = 200_000

/** The values under one name, each once. */
export function readSeveral(spec: Leaf, typed: readonly string[]): Read {
  const given = [...new Set(typed.filter((value) => value !== ''))]
  const read = given.map((value) => {
    if (spec.type === 'choices') return optionOf(spec.options, value)
    return spec.type === 'documents' && !isDocument(value, spec.kinds) ? undefined : value
  })
  return readAs(read.every((value) => value !== undefined) ? read : undefined, 'Kies alleen mogelijkheden uit de lijst.')
}

function readAs(value: unknown, problem: string): Read {
  return value === undefined ? { problem } : { value }
}

function optionOf(options: readonly { value: string | number }[], text: string): string | number | undefined {
  return options.find(({ value }) => String(value) === text)?.value
}

function isDocument(text: string, kinds: readonly string[] | undefined): boolean {
  return documentId.safeParse(text).success && (!kinds || kinds.includes(kindOf(text)))
}

function linesOf(text: string, long: boolean): string[] {
  return text
    .split(long ? /\n\s*\n/ : '\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
