import type { BlockProps } from '@/components/content/blocks/props'
import type { BlockContext } from '@/components/content/context'
import { RichText } from '@/components/content/RichText'
import { SourceLine } from '@/components/content/SourceLine'
import type { BlockOf } from '@/lib/content/blocks'

export function Quote({ block, context }: BlockProps<'quote'>) {
  return <QuoteFigure quote={block} context={context} />
}

type Props = { quote: Omit<BlockOf<'quote'>, 'type'>; context: BlockContext }

/** Words of someone. Words that can hurt stay closed until a reader asks for them. */
export function QuoteFigure({ quote, context }: Props) {
  if (!quote.warning) return <Figure quote={quote} context={context} />
  return (
    <details className="quote-warning">
      <summary>
        <strong>Let op:</strong> {quote.warning} <span className="link-button">Lees het citaat</span>
      </summary>
      <Figure quote={quote} context={context} />
    </details>
  )
}

function Figure({ quote, context }: Props) {
  const literal = quote.kind === 'letterlijk'
  return (
    <figure className={literal ? 'quote' : 'quote quote-paraphrase'}>
      <blockquote>
        <p>
          <RichText text={quote.text} context={context} />
        </p>
      </blockquote>
      {(quote.speaker || quote.source || !literal) && (
        <figcaption>
          {quote.speaker && <span className="font-semibold text-ink">{quote.speaker}</span>}
          {!literal && <span>In onze woorden, geen letterlijk citaat</span>}
          {quote.source && (
            <span>
              <SourceLine source={quote.source} links={context.links} />
            </span>
          )}
        </figcaption>
      )}
    </figure>
  )
}
