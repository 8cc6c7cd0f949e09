import type { Path } from '@/lib/editor/field-spec'
import { blockWords } from '@/lib/editor/words/blocks'
import { commonWords } from '@/lib/editor/words/common'
import { interventionWords } from '@/lib/editor/words/interventions'
import { kindWords } from '@/lib/editor/words/kinds'

/** How a field is called and explained; `one` is what one of a list is called. */
export type Words = { label: string; hint?: string; one?: string }

const all: Readonly<Record<string, Words>> = { ...commonWords, ...kindWords, ...interventionWords, ...blockWords }

/**
 * The words of a field. `names`: its owner (a kind or a type of block), then the names of fields down to it. The longest
 * end of them that has words counts: "publicatie.downloads.title", then "downloads.title", then "title". Throws where
 * none has.
 */
export function wordsFor(names: readonly string[]): Words {
  for (let start = 0; start < names.length; start++) {
    const words = all[names.slice(start).join('.')]
    if (words) return words
  }
  throw new Error(`No label for ${names.join('.')}: add it to lib/editor/words`)
}

/** Where a place in the content is, for people: "Downloads › 2 › Titel". What has no words is passed over. */
export function labelOfPath(owner: string, path: Path): string {
  const names: string[] = [owner]
  const parts = path.flatMap((key) => {
    if (typeof key === 'number') return [String(key + 1)]
    names.push(key)
    const words = findWords(names)
    return words ? [words.label] : []
  })
  return parts.join(' › ')
}

function findWords(names: readonly string[]): Words | undefined {
  try {
    return wordsFor(names)
  } catch {
    return undefined
  }
}
