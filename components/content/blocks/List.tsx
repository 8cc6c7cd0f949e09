import type { BlockProps } from '@/components/content/blocks/props'
import type { BlockContext } from '@/components/content/context'
import { RichText } from '@/components/content/RichText'
import type { BlockOf } from '@/lib/content/blocks'

type Item = BlockOf<'list'>['items'][number]

export function List({ block, context }: BlockProps<'list'>) {
  return <Items items={block.items} ordered={block.ordered} context={context} />
}

function Items({ items, ordered, context }: { items: Item[]; ordered: boolean; context: BlockContext }) {
  const Tag = ordered ? 'ol' : 'ul'
  return (
    <Tag>
      {items.map((item, i) => (
        <li key={i}>
          <RichText text={item.text} context={context} />
          {item.items && <Items items={item.items} ordered={ordered} context={context} />}
        </li>
      ))}
    </Tag>
  )
}
