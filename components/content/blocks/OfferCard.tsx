import { BlockTitle } from '@/components/content/blocks/BlockTitle'
import type { BlockProps } from '@/components/content/blocks/props'
import { documentHref } from '@/components/content/context'
import { ExternalLink } from '@/components/content/ExternalLink'
import { RichText } from '@/components/content/RichText'

/** Something that exists and can be used: a training, a tool, a method. */
export function OfferCard({ block, context }: BlockProps<'offerCard'>) {
  const link = block.doc ? context.links[block.doc] : undefined
  const rows = [
    ['Voor wie', block.forWhom],
    ['Wat erin zit', block.parts?.join(', ')],
    ['Bereik', block.reach],
  ].filter(([, value]) => value)
  return (
    <div className="offer-card">
      <BlockTitle context={context} label={block.year ? `${block.offer}, ${block.year}` : block.offer}>
        {link ? <a href={documentHref(link)}>{block.title}</a> : block.title}
      </BlockTitle>
      <p>
        <RichText text={block.text} context={context} />
      </p>
      {rows.length > 0 && (
        <dl className="fact-row">
          {rows.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {block.url && (
        <p>
          <ExternalLink href={block.url}>Naar {block.title}</ExternalLink>
        </p>
      )}
    </div>
  )
}
