import { BlockTitle } from '@/components/content/blocks/BlockTitle'
import type { BlockProps } from '@/components/content/blocks/props'
import { DocumentList } from '@/components/content/DocumentList'
import { RichText } from '@/components/content/RichText'

/** Documents to read on, each with the reason. */
export function Documents({ block, context }: BlockProps<'documents'>) {
  const items = block.docs.flatMap(({ doc, text }) => {
    const link = context.links[doc]
    return link ? [{ link, note: text && <RichText text={text} context={context} /> }] : []
  })
  if (items.length === 0) return null
  return (
    <div>
      {block.title && <BlockTitle context={context}>{block.title}</BlockTitle>}
      <DocumentList items={items} />
    </div>
  )
}
