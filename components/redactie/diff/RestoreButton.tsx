import type { DiffContext } from '@/components/redactie/diff/shared'
import type { Path } from '@/lib/editor/field-spec'
import type { ItemDiff } from '@/lib/versions/diff'

type Props = { context: DiffContext; name: string; item: Pick<ItemDiff, 'diff' | 'from'> }

/** Puts back what this was in the earlier version; there where it was something, and became something else. */
export function RestoreButton({ context: { restore, path }, name, item }: Props) {
  if (!restore || !path || !isRestorable(path) || item.diff.type === 'added' || item.diff.type === 'same') return null
  return (
    <button type="submit" form={restore} name="path" value={JSON.stringify(path)} className="text-button diff-restore">
      Zet terug<span className="sr-only">: {name} zoals in de eerdere versie</span>
    </button>
  )
}

/** A field, one of a list, or a block of a chapter; smaller parts are put back with the whole that they are in. */
function isRestorable(path: Path): boolean {
  return path.length <= 2 || (path.length === 4 && path[0] === 'chapters' && path[2] === 'body')
}
