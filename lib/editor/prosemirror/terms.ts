import type { TermWords } from '@/lib/editor/choice'

/** A stretch of text, where it stands, and whether a glossary term is marked there already. */
export type Stretch = { text: string; from: number; section: number; term?: string; free: boolean }
export type Proposal = { from: number; to: number; id: string; title: string; word: string; around: string }

const context = 40

/**
 * Where terms of the glossary could be marked: the first mention of each in every section, where it is not marked yet.
 * The longest words go first, so that "sociale cohesie" is not taken for "cohesie"; only whole words count.
 */
export function proposeTerms(stretches: readonly Stretch[], terms: readonly TermWords[]): Proposal[] {
  const words = terms.flatMap(({ id, title, words: own }) => own.map((word) => ({ id, title, word }))).filter(({ word }) => word.trim().length > 1)
  const byWord = new Map(words.map((entry) => [entry.word.toLocaleLowerCase('nl'), entry]))
  const longestFirst = [...byWord.keys()].sort((a, b) => b.length - a.length)
  if (longestFirst.length === 0) return []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}-])`, 'giu')
  const seen = new Set(stretches.flatMap(({ section, term }) => (term ? [`${section} ${term}`] : [])))
  return stretches.flatMap(({ text, from, section, free }) =>
    free
      ? [...text.matchAll(pattern)].flatMap((match): Proposal[] => {
          const found = byWord.get(match[0].toLocaleLowerCase('nl'))
          if (!found || seen.has(`${section} ${found.id}`)) return []
          seen.add(`${section} ${found.id}`)
          const end = match.index + match[0].length
          return [{ from: from + match.index, to: from + end, id: found.id, title: found.title, word: match[0], around: around(text, match.index, end) }]
        })
      : [],
  )
}

function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - context), start)
  const after = text.slice(end, end + context)
  return `${start > context ? '…' : ''}${before}${text.slice(start, end)}${after}${end + context < text.length ? '…' : ''}`
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
}
