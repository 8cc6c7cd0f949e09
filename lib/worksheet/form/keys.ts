import { plainText, type Span } from '@/lib/content/text'
import { newKey } from '@/lib/editor/keys'

type Row = Readonly<Record<string, unknown>>
type Made = { field: string; from: string; unless?: string }

/**
 * Lists of which each row has a name within the worksheet that its owner never sees, by the end of the path of the list; `from` is
 * what the name is made of. A mechanism that points at a dossier is known by its place there, so it gets none.
 */
const made: Readonly<Record<string, Made>> = {
  goals: { field: 'key', from: 'text' },
  'theory.factors': { field: 'key', from: 'text' },
  'theory.mechanisms': { field: 'anchor', from: 'text', unless: 'doc' },
  literature: { field: 'id', from: 'title' },
}

/** The field that names the rows of a list within the worksheet; undefined where rows have no name. `list`: its path, "theory.factors". */
export function keyField(list: string): string | undefined {
  return made[list]?.field
}

/** A row with a name, made of what it says; as it is when it has one, needs none, or says nothing yet. */
export function withKey<T extends Row>(list: string, row: T, others: readonly Row[]): T {
  const rule = made[list]
  if (!rule || row[rule.field] || (rule.unless && row[rule.unless])) return row
  const says = wordsOf(row[rule.from])
  if (!says) return row
  const taken = others.map((other) => other[rule.field])
  return { ...row, [rule.field]: newKey(says, taken) }
}

function wordsOf(value: unknown): string {
  return (typeof value === 'string' ? value : Array.isArray(value) ? plainText(value as Span[]) : '').trim()
}

/**
 * A name for a row that says nothing yet. Part of it is chance: co-authors who add one at the same moment, each not knowing of the
 * other's, must not give two rows one name.
 */
export function freshKey(one: string, taken: readonly unknown[]): string {
  const chance = [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => (byte % 36).toString(36)).join('')
  return newKey(`${one}-${chance}`, taken)
}
