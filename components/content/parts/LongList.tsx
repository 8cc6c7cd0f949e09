import { DocumentList } from '@/components/content/DocumentList'
import { Disclosure } from '@/components/ui/Disclosure'
import type { DocumentLink } from '@/lib/content/published'

/** A list of which only the start shows at first. One or two more than `limit` are not worth a click. */
export function LongList({ links, limit = 6 }: { links: readonly DocumentLink[]; limit?: number }) {
  const visible = links.length <= limit + 2 ? links : links.slice(0, limit)
  const rest = links.slice(visible.length)
  return (
    <>
      <DocumentList items={visible.map((link) => ({ link }))} />
      {rest.length > 0 && (
        <Disclosure title={`Nog ${rest.length}`}>
          <DocumentList items={rest.map((link) => ({ link }))} />
        </Disclosure>
      )}
    </>
  )
}
