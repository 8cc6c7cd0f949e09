import { type DocumentQuery, documentsHref, isView, views } from '@/lib/redactie/schema'

/** The lists that people ask for every day. */
export function Views({ query }: { query: DocumentQuery }) {
  return (
    <nav aria-label="Veelgebruikte lijsten" className="list-views">
      <ul>
        {views.map(({ label, query: view }) => (
          <li key={label}>
            <a href={documentsHref(view)} aria-current={isView(query, view) ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
