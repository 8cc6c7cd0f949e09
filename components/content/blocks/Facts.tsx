import { BlockTitle } from '@/components/content/blocks/BlockTitle'
import type { BlockProps } from '@/components/content/blocks/props'
import { RichText } from '@/components/content/RichText'
import { SourceLine } from '@/components/content/SourceLine'

/** Figures, each with its year and where it comes from. */
export function Facts({ block, context }: BlockProps<'facts'>) {
  return (
    <div className="facts">
      {block.title && <BlockTitle context={context}>{block.title}</BlockTitle>}
      <ul className="fact-list">
        {block.facts.map((fact, i) => (
          <li key={i}>
            <p>
              <strong className="fact-value">{fact.value}</strong> <RichText text={fact.text} context={context} />
              {fact.year && ` (${fact.year})`}
            </p>
            <p className="source">
              Bron: <SourceLine source={fact.source} links={context.links} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
