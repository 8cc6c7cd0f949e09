import { type Block, block } from '@/lib/content/blocks'
import { lenient } from '@/lib/content/lenient'

const largest = 500_000
const pastable = lenient(block)

/** A block from the clipboard, or nothing when it is not one of ours: what it holds has the shape of a draft. */
export function readPastedBlock(json: string): Block | undefined {
  if (json.length > largest) return undefined
  try {
    const parsed = pastable.safeParse(JSON.parse(json))
    return parsed.success ? (parsed.data as Block) : undefined
  } catch {
    return undefined
  }
}
