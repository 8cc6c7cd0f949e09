import { Container } from '@/components/layout/Container'
import { SearchInput } from '@/components/search/SearchField'

export type GlossaryTerm = {
  id: string
  slug: string
  path: string
  title: string
  definition: string
  abbreviation?: string | undefined
  variants: string[]
  disputed?: string | undefined
  seeAlso: { slug: string; title: string }[]
}
export type GlossaryLetter = { letter: string; terms: GlossaryTerm[] }

/** All terms with their definitions in place. The field searches; with JavaScript it filters while you type. */
export function Glossary({ letters }: { letters: GlossaryLetter[] }) {
  return (
    <Container>
      <search className="block max-w-[46rem]">
        <form action="/zoeken" method="get" className="search-field" data-term-filter="">
          <SearchInput id="zoek-begrip" label="Zoek een begrip" />
          <input type="hidden" name="soort" value="begrip" />
        </form>
      </search>
      <nav aria-label="Letters" className="letters">
        <ul>
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a href={`#letter-${letter.toLowerCase()}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p role="status" className="my-4 empty:hidden" data-term-status="" />
      {letters.map(({ letter, terms }) => (
        <section key={letter} aria-labelledby={`letter-${letter.toLowerCase()}`} className="letter" data-letter="">
          <h2 id={`letter-${letter.toLowerCase()}`}>{letter}</h2>
          <dl>
            {terms.map((term) => (
              <Term key={term.id} term={term} />
            ))}
          </dl>
        </section>
      ))}
    </Container>
  )
}

function Term({ term }: { term: GlossaryTerm }) {
  const { slug, path, title, abbreviation, definition, variants, disputed, seeAlso } = term
  return (
    <div id={slug} className="glossary-term" data-term="">
      <dt>
        <a href={path}>{title}</a>
        {abbreviation && abbreviation !== title && <span className="term-abbreviation"> ({abbreviation})</span>}
      </dt>
      <dd>
        <p>{definition}</p>
        {disputed && (
          <p className="term-note">
            <strong>Over dit woord: </strong>
            {disputed}
          </p>
        )}
        {variants.length > 0 && <p className="term-note">Ook: {variants.join(', ')}</p>}
        {seeAlso.length > 0 && (
          <p className="term-note">
            Zie ook:{' '}
            {seeAlso.map((other, index) => (
              <span key={other.slug}>
                {index > 0 && ', '}
                <a href={`#${other.slug}`}>{other.title}</a>
              </span>
            ))}
          </p>
        )}
      </dd>
    </div>
  )
}
