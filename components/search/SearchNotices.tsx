import type { ListProps } from '@/components/search/list'

/** How the words were taken: mended, only some of them, or to the letter; and the way to have it otherwise. */
export function SearchNotices({ query, results, href }: ListProps) {
  const { spelling, partial, widened, total } = results
  if (!spelling && !partial && !widened && !query.literal) return null
  return (
    <div className="search-notices">
      {spelling?.corrected && (
        <p>
          We zochten op <strong>{spelling.words}</strong>. <a href={href({ literal: true, page: 1 })}>Zoek toch op ‘{query.q}’</a>
        </p>
      )}
      {spelling && !spelling.corrected && !query.literal && (
        <p>
          Bedoelde je <a href={href({ q: spelling.words, literal: false, page: 1 })}>{spelling.words}</a>?
        </p>
      )}
      {query.literal && (
        <p>
          We zochten letterlijk op ‘{query.q}’. <a href={href({ literal: false, page: 1 })}>Zoek ruimer</a>
        </p>
      )}
      {partial && total > 0 && <p>Niet alle woorden kwamen samen voor; dit komt in de buurt.</p>}
      {widened && (
        <p>
          Weinig heeft al je woorden, dus er staat ook iets tussen met een deel ervan. <a href={href({ literal: true, page: 1 })}>Alleen met al je woorden</a>
        </p>
      )}
    </div>
  )
}
