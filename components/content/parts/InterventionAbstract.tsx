import { textContext } from '@/components/content/context'
import { Section } from '@/components/content/parts/Section'
import { RichText } from '@/components/content/RichText'
import type { PublishedOf } from '@/lib/content/published'
import { abstractParts } from '@/lib/interventions/vocabulary'

type Part = keyof typeof abstractParts

/** The summary in the fixed parts of the joint worksheet, in their order. */
export function InterventionAbstract({ doc: { content, links } }: { doc: PublishedOf<'interventie'> }) {
  if (content.abstract.length === 0) return null
  const context = textContext(links)
  const order = Object.keys(abstractParts) as Part[]
  const parts = [...content.abstract].sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part))
  return (
    <Section title="Samenvatting" id="samenvatting">
      <dl className="abstract">
        {parts.map(({ part, text }) => (
          <div key={part}>
            <dt>{abstractParts[part].label}</dt>
            <dd>
              <RichText text={text} context={context} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
