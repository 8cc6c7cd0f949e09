import type { BlockContext } from '@/components/content/context'
import { RichText } from '@/components/content/RichText'
import type { RichText as Text } from '@/lib/content/text'

/** A list of runs of text. */
export function TextList({ items, context, className }: { items: readonly { text: Text }[]; context: BlockContext; className?: string }) {
  return (
    <ul className={className}>
      {items.map((item, i) => (
        <li key={i}>
          <RichText text={item.text} context={context} />
        </li>
      ))}
    </ul>
  )
}
