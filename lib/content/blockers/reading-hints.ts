import { type Blocker, hint } from '@/lib/content/blockers/blocker'
import { lixWords, readability } from '@/lib/editor/readability'
import { runningText } from '@/lib/editor/running-text'
import { formatNumber, truncate } from '@/lib/text'

/** Above this a text is hard for most readers (Björnsson's scale). */
const hardFrom = 45

/** How hard the text is to read as a whole, and its longest sentences. Never in the way of publication. */
export function readingHints(content: unknown): Blocker[] {
  const { lix, long, words } = readability(runningText(content))
  if (words < 50) return []
  const hard = lix >= hardFrom ? [hint(['body'], `De tekst is ${lixWords(lix)} om te lezen (LIX ${lix}). Kortere zinnen en gewonere woorden helpen.`)] : []
  const [longest] = long
  if (!longest) return hard
  const count = long.length === 1 ? 'Eén zin is' : `${formatNumber(long.length)} zinnen zijn`
  return [...hard, hint(['body'], `${count} langer dan 25 woorden. De langste (${longest.words} woorden) begint met: “${truncate(longest.text, 80)}”`)]
}
