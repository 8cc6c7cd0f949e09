import { textContext } from '@/components/content/context'
import { RichText } from '@/components/content/RichText'
import { Icon } from '@/components/ui/Icon'
import type { PublishedDocument } from '@/lib/content/published'

export function PracticalUse({ doc }: { doc: PublishedDocument }) {
  const { practicalUse } = doc.content
  if (practicalUse.length === 0) return null
  const context = textContext(doc.links)
  return (
    <section className="practical-use">
      <h2 id="wat-kun-je-ermee">Wat kun je ermee</h2>
      <ul>
        {practicalUse.map((use, i) => (
          <li key={i}>
            <Icon name="check" />
            <span>
              <RichText text={use.text} context={context} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
