import type { Links } from '@/components/content/context'
import { linksTo } from '@/components/content/incoming'
import { termsIn } from '@/components/content/Term'

/** The terms that the text explains in place, as a list: on paper nothing opens. */
export function BookletTerms({ content, links }: { content: unknown; links: Links }) {
  const terms = linksTo([...termsIn(content)], links).sort((a, b) => a.title.localeCompare(b.title, 'nl'))
  if (terms.length === 0) return null
  return (
    <section className="booklet-end" aria-labelledby="begrippen">
      <h2 id="begrippen">Begrippen</h2>
      <dl className="term-list">
        {terms.map((term) => (
          <div key={term.id}>
            <dt>
              <a href={term.path}>{term.title}</a>
            </dt>
            <dd>{term.summary}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
