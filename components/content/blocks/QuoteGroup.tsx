import { BlockTitle } from '@/components/content/blocks/BlockTitle'
import type { BlockProps } from '@/components/content/blocks/props'
import { QuoteFigure } from '@/components/content/blocks/Quote'
import { SourceLine } from '@/components/content/SourceLine'

export function QuoteGroup({ block, context }: BlockProps<'quoteGroup'>) {
  return (
    <section className="quote-group">
      <BlockTitle context={context}>{block.title}</BlockTitle>
      {block.quotes.map((quote, i) => (
        <QuoteFigure key={i} quote={quote} context={context} />
      ))}
      {block.source && (
        <p className="source">
          Bron: <SourceLine source={block.source} links={context.links} />
        </p>
      )}
    </section>
  )
}
