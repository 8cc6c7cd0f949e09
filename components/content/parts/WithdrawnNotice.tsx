import { Notice } from '@/components/ui/Notice'
import type { PublishedDocument } from '@/lib/content/published'
import { formatDate } from '@/lib/dates'

/** Above a page that was withdrawn and can still be read: that it no longer counts, why, and what to read instead. */
export function WithdrawnNotice({ doc: { withdrawn } }: { doc: PublishedDocument }) {
  if (!withdrawn) return null
  const { reason, on, replacement } = withdrawn
  return (
    <Notice tone="warning" title={`Ingetrokken op ${formatDate(on)}`} className="mt-6 max-w-[44rem]">
      <p>{reason}</p>
      <p>
        Je kunt deze pagina nog lezen, maar ze wordt niet meer bijgehouden.
        {replacement && (
          <>
            {' '}
            Lees in plaats daarvan <a href={replacement.path}>{replacement.title}</a>.
          </>
        )}
      </p>
    </Notice>
  )
}
