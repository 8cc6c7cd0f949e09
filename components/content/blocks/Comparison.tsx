import { Blocks } from '@/components/content/Body'
import { BlockTitle } from '@/components/content/blocks/BlockTitle'
import type { BlockProps } from '@/components/content/blocks/props'
import { deeper } from '@/components/content/context'

const widths: Record<number, string> = { 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3', 4: 'sm:grid-cols-2 xl:grid-cols-4' }

/** Two to four things side by side; below each other on a phone. */
export function Comparison({ block, context }: BlockProps<'comparison'>) {
  const titled = block.title ?? block.number
  const columnContext = titled ? deeper(context) : context
  return (
    <section className="comparison">
      {titled && (
        <BlockTitle context={context} label={block.title && block.number}>
          {titled}
        </BlockTitle>
      )}
      <div className={`grid border border-line ${widths[block.columns.length] ?? ''}`}>
        {block.columns.map((column) => (
          <div key={column.title} className="comparison-column">
            <BlockTitle context={columnContext}>{column.title}</BlockTitle>
            <Blocks blocks={column.body} context={deeper(columnContext)} />
          </div>
        ))}
      </div>
    </section>
  )
}
