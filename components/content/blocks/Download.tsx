import { DownloadLink } from '@/components/content/DownloadLink'
import type { BlockOf } from '@/lib/content/blocks'

export function Download({ block }: { block: BlockOf<'download'> }) {
  return <DownloadLink file={block} />
}
