// What both engines weigh by. Tuned on the half of the judged queries that is there for it (tests/search/oordelen.yml).

/** What it adds when the title is what was asked, and nothing else. */
export const titleGain = 1
/** What words that may be missing add, beside those that were asked for. */
export const optionalShare = 0.15
/** With fewer rows that have all words, rows with at least `leastShare` of what was asked come along. */
export const twoPages = 40
export const leastShare = 0.4
/** What every word counts in that share, beside its rarity. */
export const evenness = 20
