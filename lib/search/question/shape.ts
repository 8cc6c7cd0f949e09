import type { FacetKey } from '@/lib/search/facets'
import type { SearchResults } from '@/lib/search/query'

/** Something that the question says and that can be filtered by. `text`: the words that said so, as they were typed. */
export type Asked = { key: FacetKey; value: string; text: string; label: string }

/** What a "wat is …" asks the meaning of is something else than how, why or how many; it decides what a good answer looks like. */
export type Cue = 'definition' | 'how' | 'why' | 'number' | 'who' | 'when' | 'where' | 'other'

/** How a sentence was understood. All texts are pieces of what was typed. */
export type Understood = {
  /** As it was typed. */
  q: string
  /** `find` asks for things, so a list with a count answers; `know` asks for knowledge, so quoted passages answer. */
  kind: 'find' | 'know'
  filters: Partial<Record<FacetKey, string[]>>
  /** What is left to search for; empty when all of it became filters. */
  words: string
  /** The filters one by one, in the order of the sentence. */
  asked: Asked[]
  cue: Cue
  /** The words as they stood behind their prepositions ("voor wijkteams", "over racisme"), when all of them did. */
  phrases?: string[]
  /** The filters that those phrases name, as `key:value`. */
  said?: string[]
}

/** Whole sentences of a source, word for word. `direct`: they have all that was asked, or say what it is. `path` leads to the document, chapter or place. */
export type Passage = { text: string; path: string; title: string; typeLabel: string; direct: boolean }

export type Answer = {
  kind: 'find' | 'know'
  /** Whether what is known supports an answer. */
  supported: boolean
  /** The answer, or that there is none. */
  sentence: string
  /** What was understood and used; what left nothing was dropped and is said in the sentence. */
  understood: Understood
  /** For a question of knowledge: at most three, the best first. */
  passages: Passage[]
  /** What to show below it. */
  results: SearchResults
}

/** What one understood of the question, and the address of the same search without it. */
export type AnswerChip = { label: string; href: string }

/** What the answer box shows. `literalHref`: the same words searched for as they stand. */
export type AnswerView = {
  supported: boolean
  sentence: string
  chips: AnswerChip[]
  passages: Passage[]
  literalHref: string
}
