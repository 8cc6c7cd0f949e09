import { Body } from '@/components/content/Body'
import { TextList } from '@/components/content/blocks/TextList'
import { type Links, textContext } from '@/components/content/context'
import { SourceLine } from '@/components/content/SourceLine'
import { Icon } from '@/components/ui/Icon'
import { type Mechanism, support } from '@/lib/dossiers/schema'

/** All mechanisms in one view, each a line; the support in words, never a score. */
export function MechanismOverview({ mechanisms }: { mechanisms: readonly Mechanism[] }) {
  if (mechanisms.length === 0) return null
  return (
    <section className="doc-section">
      <h2 id="werkzame-mechanismen">Werkzame mechanismen</h2>
      <ol className="mechanism-overview">
        {mechanisms.map((mechanism) => (
          <li key={mechanism.slug}>
            <a href={`#${mechanism.slug}`}>{mechanism.name}</a>
            {mechanism.support && <span className="flag">{support[mechanism.support]}</span>}
            <p>{mechanism.short}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

export function MechanismSection({ mechanism, links }: { mechanism: Mechanism; links: Links }) {
  const context = textContext(links)
  return (
    <section className="mechanism" aria-labelledby={mechanism.slug}>
      <h3 id={mechanism.slug}>{mechanism.name}</h3>
      <p className="mechanism-short">{mechanism.short}</p>
      {mechanism.support && (
        <p className="mechanism-support">
          <Icon name="foundation" /> <strong>{support[mechanism.support]}</strong>
          {mechanism.supportNote && `. ${mechanism.supportNote}`}
        </p>
      )}
      <Body blocks={mechanism.body} links={links} level={4} idPrefix={`${mechanism.slug}-`} />
      {mechanism.conditions.length + mechanism.pitfalls.length > 0 && (
        <div className="mechanism-lists">
          {mechanism.conditions.length > 0 && (
            <div>
              <h4>Wanneer het werkt</h4>
              <TextList items={mechanism.conditions} context={context} className="checks" />
            </div>
          )}
          {mechanism.pitfalls.length > 0 && (
            <div>
              <h4>Waar het misgaat</h4>
              <TextList items={mechanism.pitfalls} context={context} className="pitfalls" />
            </div>
          )}
        </div>
      )}
      {mechanism.sources.length > 0 && (
        <p className="source">
          Bron:{' '}
          {mechanism.sources.map((source, i) => (
            <span key={i}>
              {i > 0 && '; '}
              <SourceLine source={source} links={links} />
            </span>
          ))}
        </p>
      )}
    </section>
  )
}
