import { documentHref, type Links } from '@/components/content/context'
import { ExternalLink } from '@/components/content/ExternalLink'
import type { SourceRef } from '@/lib/content/blocks'

/** Where something comes from: the title, linked where possible, and the place in it. */
export function SourceLine({ source, links }: { source: SourceRef; links: Links }) {
  return (
    <>
      <cite>
        <SourceTitle source={source} links={links} />
      </cite>
      {source.detail && `, ${source.detail}`}
    </>
  )
}

function SourceTitle({ source, links }: { source: SourceRef; links: Links }) {
  const link = source.doc ? links[source.doc] : undefined
  const title = source.title ?? link?.title ?? 'Bron op dit platform'
  if (link) return <a href={documentHref(link)}>{title}</a>
  return source.url ? <ExternalLink href={source.url}>{title}</ExternalLink> : title
}
