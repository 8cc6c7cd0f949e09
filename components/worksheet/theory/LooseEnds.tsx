import { Icon } from '@/components/ui/Icon'
import { anchorOf } from '@/lib/editor/field-spec'
import type { LooseEnd } from '@/lib/worksheet/theory'

/** What hangs on nothing yet, with the way to where it can be tied. */
export function LooseEnds({ loose, base }: { loose: readonly LooseEnd[]; base: string }) {
  if (loose.length === 0) return null
  return (
    <div className="theory-loose">
      <p className="theory-loose-head">
        <Icon name="link" />
        {loose.length === 1 ? 'Eén los eindje' : `${loose.length} losse eindjes`}
      </p>
      <ul>
        {loose.map(({ message, part, path }) => (
          <li key={message}>
            <a href={`${base}/werkblad/${part}#${anchorOf(path)}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
