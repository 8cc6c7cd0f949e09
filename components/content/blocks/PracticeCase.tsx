import { Blocks } from '@/components/content/Body'
import { BlockTitle } from '@/components/content/blocks/BlockTitle'
import type { BlockProps } from '@/components/content/blocks/props'
import { TextList } from '@/components/content/blocks/TextList'
import { deeper } from '@/components/content/context'
import { SourceLine } from '@/components/content/SourceLine'
import { joinNl } from '@/lib/text'

/** How it went somewhere: what was done, what came of it and what it took. */
export function PracticeCase({ block, context }: BlockProps<'practiceCase'>) {
  const inner = deeper(context)
  const facts = [block.place, block.period, block.organisations && joinNl(block.organisations)].filter(Boolean)
  return (
    <section className="practice-case">
      <BlockTitle context={context} label="Praktijkvoorbeeld">
        {block.title}
      </BlockTitle>
      {facts.length > 0 && <p className="meta">{facts.join(' · ')}</p>}
      <Blocks blocks={block.body} context={inner} />
      {block.results && (
        <div>
          <BlockTitle context={inner}>Wat het opleverde</BlockTitle>
          <TextList items={block.results} context={inner} />
        </div>
      )}
      {block.conditions && (
        <div>
          <BlockTitle context={inner}>Wat ervoor nodig was</BlockTitle>
          <TextList items={block.conditions} context={inner} />
        </div>
      )}
      {block.source && (
        <p className="source">
          Bron: <SourceLine source={block.source} links={context.links} />
        </p>
      )}
    </section>
  )
}
