import type { CommonContent } from '@/lib/content/kind'

type WithChanges = CommonContent & { changes?: readonly { on: string; note: string }[] }
type Said = { major: boolean; changeNote: string | null }

/** As long as the schema allows. */
const longestNote = 300

/**
 * The content with a change that readers should know of on its list, dated `day`. A change that is not major, or of
 * which nobody said what it is, leaves it as it was; so does publishing the same once more.
 */
export function withChange<T extends CommonContent>(content: T, { major, changeNote }: Said, day: string): T {
  const note = changeNote?.trim().slice(0, longestNote).trim()
  const { changes = [] } = content as WithChanges
  if (!major || !note || changes.some((change) => change.on === day && change.note === note)) return content
  return { ...content, updatedOn: day, changes: [...changes, { on: day, note }] }
}
