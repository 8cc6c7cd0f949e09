import type { Chance } from '@/lib/bench/random'
import { documentId, type KindId, kindOf } from '@/lib/content/id'

/** What a varied document may be made of: documents to refer to, and words to use. */
export type Material = { ids: Partial<Record<KindId, readonly string[]>>; words: readonly string[] }

const wording = new Set(['text', 'goal', 'ambition', 'role', 'note', 'short'])
/** Identities are remapped within their kind, so that what refers to a theme still refers to a theme. */
const kept: readonly KindId[] = ['thema', 'programma', 'programmalijn', 'pagina']

/** The same content with other words, years and references, in a shape that its schema accepts. */
export function vary<T>(content: T, chance: Chance, material: Material): T {
  return varyAt(content, '', chance, material) as T
}

function varyAt(value: unknown, field: string, chance: Chance, material: Material): unknown {
  if (typeof value === 'string') return varyText(value, field, chance, material)
  if (Array.isArray(value)) return value.map((item) => varyAt(item, field, chance, material))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, varyAt(item, key, chance, material)]))
}

function varyText(value: string, field: string, chance: Chance, material: Material): string {
  if (wording.has(field)) return reword(value, 0.15, chance, material.words)
  if (!value.includes('/') || !documentId.safeParse(value).success) return value
  const kind = kindOf(value)
  const others = material.ids[kind]
  return others?.length && (!kept.includes(kind) || chance.in(0.7)) ? chance.one(others) : value
}

/** Replaces a share of the longer words of a text, as long as the others. */
export function reword(text: string, share: number, chance: Chance, words: readonly string[]): string {
  return text.replace(/(?<!\p{L})\p{Ll}{5,}/gu, (word) => (chance.in(share) ? chance.one(words) : word))
}
