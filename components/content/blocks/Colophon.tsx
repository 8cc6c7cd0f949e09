import type { BlockProps } from '@/components/content/blocks/props'
import { RichText } from '@/components/content/RichText'

export function Colophon({ block, context }: BlockProps<'colophon'>) {
  return (
    <dl className="colophon">
      {block.rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>
            <RichText text={row.text} context={context} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
