import type { Links } from '@/components/content/context'
import { SourceLine } from '@/components/content/SourceLine'
import type { LiteratureItem } from '@/lib/content/literature'
import type { Mechanism } from '@/lib/dossiers/schema'
import { slugify } from '@/lib/text'

type Props = { mechanism: Mechanism; literature: readonly LiteratureItem[]; links: Links }

/** Where what is said of a mechanism comes from: sources, and works in the list of literature at the end. */
export function MechanismSources({ mechanism: { sources, literature: cited }, literature, links }: Props) {
  const works = literature.filter(({ id }) => cited.includes(id))
  if (sources.length + works.length === 0) return null
  return (
    <p className="source">
      Bron:{' '}
      {sources.map((source, i) => (
        <span key={i}>
          {i > 0 && '; '}
          <SourceLine source={source} links={links} />
        </span>
      ))}
      {works.map((work, i) => (
        <span key={work.id}>
          {sources.length + i > 0 && '; '}
          <a href={`#literatuur-${slugify(work.id)}`}>{shortReference(work)}</a>
        </span>
      ))}
    </p>
  )
}

/** As a running text cites a work: "Vos e.a., 2020". Without a maker its title. */
function shortReference({ author, issued, title }: LiteratureItem): string {
  const names = author.map((name) => ('literal' in name ? name.literal : name.family))
  const makers = names.length > 2 ? `${names[0]} e.a.` : names.join(' en ')
  return `${makers || title}, ${issued?.['date-parts'][0]?.[0] ?? 'z.j.'}`
}
