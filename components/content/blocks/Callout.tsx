import { Blocks } from '@/components/content/Body'
import { BlockTitle } from '@/components/content/blocks/BlockTitle'
import type { BlockProps } from '@/components/content/blocks/props'
import { deeper } from '@/components/content/context'

const labels = { kader: 'Kader', tip: 'Tip', 'let-op': 'Let op', wet: 'Wet', definitie: 'Definitie' } as const

/** Text that stands apart. Colour, label and the mark before it all tell the tone. */
export function Callout({ block, context }: BlockProps<'callout'>) {
  const label = block.number ?? labels[block.tone]
  return (
    <div className={`callout callout-${block.tone}`}>
      {block.title ? (
        <BlockTitle context={context} label={label}>
          {block.title}
        </BlockTitle>
      ) : (
        <p className="block-label">{label}</p>
      )}
      <Blocks blocks={block.body} context={block.title ? deeper(context) : context} />
    </div>
  )
}
