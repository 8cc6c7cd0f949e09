import type { BlockContext } from '@/components/content/context'
import type { BlockOf, BlockType } from '@/lib/content/blocks'

export type BlockProps<T extends BlockType> = { block: BlockOf<T>; context: BlockContext }
