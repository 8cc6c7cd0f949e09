/** Why an alternative was taken along; `word` is what was typed. */
export type Reason = 'word' | 'synonym' | 'narrower' | 'parts' | 'spelling'

/** Terms of the index (lib/search/terms.ts) that all must be there, and how much finding them is worth (0 to 1). */
export type Alternative = { terms: readonly string[]; weight: number; reason: Reason }

/** One word, or name of several words, that was asked for. Any of its alternatives will do; the first is itself. */
export type Slot = { text: string; alternatives: readonly Alternative[] }

/**
 * The words of a search, analysed once, for every engine. `required` slots must all be found; `optional` ones ("in",
 * "het") only improve the order. `phrases` were between quotation marks, `without` had a minus.
 */
export type WordsQuery = {
  required: readonly Slot[]
  optional: readonly Slot[]
  phrases: readonly (readonly string[])[]
  without: readonly string[]
}
