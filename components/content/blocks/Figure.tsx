import { Blocks } from '@/components/content/Body'
import type { BlockProps } from '@/components/content/blocks/props'
import { deeper } from '@/components/content/context'
import { RichText } from '@/components/content/RichText'
import { pictureSources } from '@/lib/media/pictures'

/** The width of the column of text, in which pictures stand. */
const sizes = '(min-width: 46rem) 44rem, 100vw'

export function Figure({ block, context }: BlockProps<'figure'>) {
  return (
    <figure className="picture">
      <Picture block={block} />
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

/** A picture of the media library comes in the width and the format that suit the reader best; others come as they are. */
function Picture({ block }: Pick<BlockProps<'figure'>, 'block'>) {
  const { width, height } = block
  const sources = pictureSources(block.src, width)
  const alt = block.decorative ? '' : block.alt
  const attributes = { width, height, loading: 'lazy', decoding: 'async' } as const
  // biome-ignore lint/performance/noImgElement: the site sends no image component to the browser
  if (!sources) return <img {...attributes} alt={alt} src={block.src} />
  return (
    <picture>
      <source type="image/avif" srcSet={sources.avif} sizes={sizes} />
      <source type="image/webp" srcSet={sources.webp} sizes={sizes} />
      <img {...attributes} alt={alt} src={sources.src} srcSet={sources.fallback} sizes={sizes} />
    </picture>
  )
}
