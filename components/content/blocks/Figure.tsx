import { Blocks } from '@/components/content/Body'
import type { BlockProps } from '@/components/content/blocks/props'
import { deeper } from '@/components/content/context'
import { RichText } from '@/components/content/RichText'

export function Figure({ block, context }: BlockProps<'figure'>) {
  return (
    <figure className="picture">
      {/* biome-ignore lint/performance/noImgElement: the site sends no image component to the browser */}
      <img src={block.src} alt={block.alt} width={block.width} height={block.height} loading="lazy" decoding="async" />
      {(block.caption || block.credit) && (
        <figcaption>
          {block.caption && <RichText text={block.caption.text} context={context} />}
          {block.credit && <span className="block">Beeld: {block.credit}</span>}
        </figcaption>
      )}
      {block.body && (
        <details>
          <summary>De afbeelding in woorden</summary>
          <Blocks blocks={block.body} context={deeper(context)} />
        </details>
      )}
    </figure>
  )
}
