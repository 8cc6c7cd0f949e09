import type { BlockProps } from '@/components/content/blocks/props'
import { RichText } from '@/components/content/RichText'

export function Paragraph({ block, context }: BlockProps<'paragraph'>) {
  return (
    <p>
      <RichText text={block.text} context={context} />
    </p>
  )
}
