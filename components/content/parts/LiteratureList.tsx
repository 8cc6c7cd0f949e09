import { textContext } from '@/components/content/context'
import { Section } from '@/components/content/parts/Section'
import { RichText } from '@/components/content/RichText'
import { literatureReference, sortLiterature } from '@/lib/citations/literature'
import type { LiteratureItem } from '@/lib/content/literature'
import { slugify } from '@/lib/text'

/** A list of literature as readers know it, under a heading; nothing when there is none. */
export function LiteratureList({ items, title = 'Literatuur', id = 'literatuur' }: { items: readonly LiteratureItem[]; title?: string; id?: string }) {
  if (items.length === 0) return null
  return (
    <Section title={title} id={id}>
      <LiteratureItems items={items} />
    </Section>
  )
}

/** The works alone, for a place that has a heading already. */
export function LiteratureItems({ items }: { items: readonly LiteratureItem[] }) {
  const context = textContext({})
  return (
    <ul className="literature">
      {sortLiterature(items).map((item) => (
        <li key={item.id} id={`literatuur-${slugify(item.id)}`}>
          <RichText text={literatureReference(item)} context={context} />
        </li>
      ))}
    </ul>
  )
}
