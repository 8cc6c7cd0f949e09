import type { BlockProps } from '@/components/content/blocks/props'
import { RichText } from '@/components/content/RichText'

export function Heading({ block, context }: BlockProps<'heading'>) {
  const Tag = `h${context.level}` as const
  return (
    <Tag id={`${context.idPrefix}${block.id}`}>
      <RichText text={block.text} context={context} />
    </Tag>
  )
}
