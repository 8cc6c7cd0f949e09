import { Assignment } from '@/components/content/blocks/Assignment'
import { Callout } from '@/components/content/blocks/Callout'
import { Colophon } from '@/components/content/blocks/Colophon'
import { Comparison } from '@/components/content/blocks/Comparison'
import { Documents } from '@/components/content/blocks/Documents'
import { Download } from '@/components/content/blocks/Download'
import { Facts } from '@/components/content/blocks/Facts'
import { Figure } from '@/components/content/blocks/Figure'
import { Heading } from '@/components/content/blocks/Heading'
import { List } from '@/components/content/blocks/List'
import { Media } from '@/components/content/blocks/Media'
import { NoteArea } from '@/components/content/blocks/NoteArea'
import { OfferCard } from '@/components/content/blocks/OfferCard'
import { Paragraph } from '@/components/content/blocks/Paragraph'
import { PracticeCase } from '@/components/content/blocks/PracticeCase'
import { Quote } from '@/components/content/blocks/Quote'
import { QuoteGroup } from '@/components/content/blocks/QuoteGroup'
import { RoleTable } from '@/components/content/blocks/RoleTable'
import { Steps } from '@/components/content/blocks/Steps'
import { Table } from '@/components/content/blocks/Table'
import type { BlockContext } from '@/components/content/context'
import type { Block } from '@/lib/content/blocks'

/** One block. Notes are numbered and listed by Body, at the end of the text. */
export function BlockView({ block, context }: { block: Block; context: BlockContext }) {
  switch (block.type) {
    case 'heading':
      return <Heading block={block} context={context} />
    case 'paragraph':
      return <Paragraph block={block} context={context} />
    case 'list':
      return <List block={block} context={context} />
    case 'quote':
      return <Quote block={block} context={context} />
    case 'quoteGroup':
      return <QuoteGroup block={block} context={context} />
    case 'callout':
      return <Callout block={block} context={context} />
    case 'comparison':
      return <Comparison block={block} context={context} />
    case 'assignment':
      return <Assignment block={block} context={context} />
    case 'steps':
      return <Steps block={block} context={context} />
    case 'roleTable':
      return <RoleTable block={block} context={context} />
    case 'table':
      return <Table block={block} context={context} />
    case 'practiceCase':
      return <PracticeCase block={block} context={context} />
    case 'offerCard':
      return <OfferCard block={block} context={context} />
    case 'figure':
      return <Figure block={block} context={context} />
    case 'media':
      return <Media block={block} context={context} />
    case 'download':
      return <Download block={block} />
    case 'facts':
      return <Facts block={block} context={context} />
    case 'noteArea':
      return <NoteArea block={block} />
    case 'colophon':
      return <Colophon block={block} context={context} />
    case 'documents':
      return <Documents block={block} context={context} />
    case 'notes':
      return null
  }
}
