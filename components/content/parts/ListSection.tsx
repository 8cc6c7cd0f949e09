import { LongList } from '@/components/content/parts/LongList'
import { Section } from '@/components/content/parts/Section'
import type { DocumentLink } from '@/lib/content/published'

type Props = { title: string; id: string; docs: readonly DocumentLink[]; limit?: number }

/** Documents as a quiet list under a heading; nothing when there are none. */
export function ListSection({ title, id, docs, limit = 6 }: Props) {
  if (docs.length === 0) return null
  return (
    <Section title={title} id={id}>
      <LongList links={docs} limit={limit} />
    </Section>
  )
}
