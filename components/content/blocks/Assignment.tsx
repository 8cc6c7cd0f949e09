import { Blocks } from '@/components/content/Body'
import { BlockTitle } from '@/components/content/blocks/BlockTitle'
import type { BlockProps } from '@/components/content/blocks/props'
import { StepList } from '@/components/content/blocks/StepList'
import { type BlockContext, deeper } from '@/components/content/context'
import { RichText } from '@/components/content/RichText'
import type { BlockOf } from '@/lib/content/blocks'
import { slugify } from '@/lib/text'

/** An assignment as a card to work from: what you need to know first, then what you do. */
export function Assignment({ block, context }: BlockProps<'assignment'>) {
  const inner = deeper(context)
  const label = block.number ? `Opdracht ${block.number}` : 'Opdracht'
  return (
    <section className="assignment" id={`${context.idPrefix}opdracht-${slugify(block.number ?? block.title)}`}>
      <div className="assignment-head">
        <BlockTitle context={context} label={label}>
          {block.title}
        </BlockTitle>
        {block.optional && <p className="flag">Mag je overslaan</p>}
        <Conditions block={block} />
      </div>
      {block.aim && (
        <p>
          <strong>Doel: </strong>
          <RichText text={block.aim.text} context={context} />
        </p>
      )}
      {block.body && <Blocks blocks={block.body} context={inner} />}
      {block.steps && <StepList steps={block.steps} context={inner} />}
      {block.variants?.map((variant) => (
        <Variant key={variant.title} variant={variant} context={inner} />
      ))}
    </section>
  )
}

function Conditions({ block }: { block: BlockOf<'assignment'> }) {
  const rows = [
    ['Voor wie', block.forWhom],
    ['Tijd', block.duration],
    ['In welke groep', block.group],
    ['Nodig', block.materials?.join(', ')],
  ].filter(([, value]) => value)
  if (rows.length === 0) return null
  return (
    <dl className="fact-row">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

type VariantProps = { variant: NonNullable<BlockOf<'assignment'>['variants']>[number]; context: BlockContext }

function Variant({ variant, context }: VariantProps) {
  return (
    <div className="border-t border-line pt-5">
      <BlockTitle context={context} label="Variant">
        {variant.title}
      </BlockTitle>
      {variant.body && <Blocks blocks={variant.body} context={deeper(context)} />}
      {variant.steps && <StepList steps={variant.steps} context={deeper(context)} />}
    </div>
  )
}
