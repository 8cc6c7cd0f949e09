import { Blocks } from '@/components/content/Body'
import { BlockTitle } from '@/components/content/blocks/BlockTitle'
import type { BlockProps } from '@/components/content/blocks/props'
import { deeper } from '@/components/content/context'
import { ExternalLink } from '@/components/content/ExternalLink'

const words = {
  video: { label: 'Video', action: 'Bekijk de video', text: 'Lees wat er in de video te zien en te horen is' },
  audio: { label: 'Audio', action: 'Luister', text: 'Lees wat er te horen is' },
}

/** A recording elsewhere, with its text here: no player of others, so nobody follows the reader. */
export function Media({ block, context }: BlockProps<'media'>) {
  const { label, action, text } = words[block.kind]
  return (
    <div className="media">
      <BlockTitle context={context} label={block.duration ? `${label}, ${block.duration}` : label}>
        {block.title}
      </BlockTitle>
      <p>
        <ExternalLink href={block.url}>
          {action} op {new URL(block.url).hostname.replace('www.', '')}
        </ExternalLink>
      </p>
      <details>
        <summary>{text}</summary>
        <Blocks blocks={block.body} context={deeper(context)} />
      </details>
    </div>
  )
}
