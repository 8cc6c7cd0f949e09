import { titleOf } from '@/components/editor/pick/known'
import { truncate } from '@/lib/text'

/** What a thing says in short, for a line that stands for it while it is closed: its first texts, whatever their fields. A document that is pointed at has its title. */
export function summaryOf(value: unknown, length = 90): string {
  return truncate(textsIn(value).slice(0, 3).join(' · '), length)
}

/** Texts of a value in the order of its fields; spans of running text read as one. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [titleOf(value.trim()) ?? value.trim()] : []
  if (typeof value === 'number') return [String(value)]
  if (isRich(value)) return textsIn(value.map(({ text }) => text).join(''))
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, part]) => (name === 'type' ? [] : textsIn(part)))
  return []
}

function isRich(value: unknown): value is readonly { text: string }[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((part) => typeof part === 'object' && part !== null && 'text' in part && typeof part.text === 'string')
  )
}
