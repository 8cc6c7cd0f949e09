import type { AssetUsage } from '@/lib/media/shapes'

/** The documents that use a file, each with where: on the website, in a draft, or both. */
export function UsageList({ usage }: { usage: readonly AssetUsage[] }) {
  return (
    <ul className="usage-list">
      {usage.map(({ documentId, title, live, draft }) => (
        <li key={documentId}>
          <a href={`/redactie/documenten/${documentId}`}>{title || documentId}</a>{' '}
          <span className="muted">{[live && 'op de website', draft && 'in een concept'].filter(Boolean).join(' en ')}</span>
        </li>
      ))}
    </ul>
  )
}
