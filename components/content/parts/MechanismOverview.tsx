import { type MechanismUses, usedBy } from '@/components/content/parts/MechanismUse'
import { type Mechanism, support } from '@/lib/dossiers/schema'

export const overviewId = 'mechanismen-overzicht'

/** All mechanisms in one view, each a line: what it is, how well it is supported in words, and how many interventions use it. */
export function MechanismOverview({ mechanisms, uses }: { mechanisms: readonly Mechanism[]; uses: MechanismUses }) {
  if (mechanisms.length === 0) return null
  return (
    <section className="doc-section" aria-labelledby={overviewId}>
      <h2 id={overviewId}>{mechanisms.length === 1 ? 'Het werkzame mechanisme' : `De ${mechanisms.length} werkzame mechanismen`}</h2>
      <ol className="mechanism-overview">
        {mechanisms.map(({ slug, name, short, support: level }) => (
          <li key={slug}>
            <a href={`#${slug}`}>{name}</a>
            <p>{short}</p>
            <p className="mechanism-facts">
              <span>{level ? support[level] : 'Onderbouwing nog niet gewogen'}</span>
              <span>{usedBy(uses[slug]?.ids.length ?? 0)}</span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
