import type { Content } from '@/lib/editor/merge'
import { isRich } from '@/lib/versions/pieces'

/** All texts of a document, a line each, for whoever wants to put them somewhere else. */
export function asText(content: Content): string {
  return lines(content, '').join('\n\n')
}

/** Names and numbers that mean nothing to a reader. */
const machine = new Set(['type', 'id', 'slug', 'lang', 'src', 'width', 'height', 'level', 'tone'])

function lines(value: unknown, name: string): string[] {
  if (value === null || value === undefined || typeof value === 'boolean' || machine.has(name)) return []
  if (typeof value !== 'object') return [String(value)]
  if (isRich(value)) return [value.map(({ text }) => text).join('')]
  if (Array.isArray(value)) return value.flatMap((item) => lines(item, ''))
  return Object.entries(value).flatMap(([key, inner]) => lines(inner, key))
}

/** Gives a file to whoever sits at the screen. */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
