import { BlockTitle } from '@/components/content/blocks/BlockTitle'
import type { BlockProps } from '@/components/content/blocks/props'
import { StepList } from '@/components/content/blocks/StepList'

export function Steps({ block, context }: BlockProps<'steps'>) {
  return (
    <div>
      {block.title && <BlockTitle context={context}>{block.title}</BlockTitle>}
      <StepList steps={block.steps} context={context} />
    </div>
  )
}
