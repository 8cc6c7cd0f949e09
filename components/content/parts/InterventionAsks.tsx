import { type BlockContext, textContext } from '@/components/content/context'
import { hasAsks } from '@/components/content/intervention-words'
import { InterventionCosts } from '@/components/content/parts/InterventionCosts'
import { Section } from '@/components/content/parts/Section'
import { RichText } from '@/components/content/RichText'
import { MetaList } from '@/components/ui/MetaList'
import type { PublishedOf } from '@/lib/content/published'
import type { RichText as Text } from '@/lib/content/text'
import type { Intervention } from '@/lib/interventions/schema'

/** What whoever carries it out must bring: people, time, money, conditions. */
export function InterventionAsks({ doc: { content, links } }: { doc: PublishedOf<'interventie'> }) {
  if (!hasAsks(content)) return null
  const context = textContext(links)
  const { performers, qualityControl, implementation } = content
  const rows = [
    { label: 'Wie voert het uit', value: performers && <Performers performers={performers} context={context} /> },
    { label: 'Randvoorwaarden', value: list(content.preconditions, context) },
    { label: 'Materialen', value: list(content.materials, context) },
    { label: 'Locatie', value: content.location },
    { label: 'Zo voer je het in', value: implementation && <RichText text={implementation.text} context={context} /> },
    { label: 'Zo bewaak je de kwaliteit', value: qualityControl && <RichText text={qualityControl.text} context={context} /> },
  ]
  return (
    <Section title="Wat het van je vraagt" id="vraagt" className="asks">
      <MetaList rows={rows} />
      {content.costs && <InterventionCosts costs={content.costs} />}
    </Section>
  )
}

function Performers({ performers, context }: { performers: NonNullable<Intervention['performers']>; context: BlockContext }) {
  return (
    <>
      <RichText text={performers.text} context={context} />
      {performers.training && <span className="detail">Opleiding: {performers.training}</span>}
      {performers.competences.length > 0 && (
        <>
          <span className="detail">Wat zij moeten kunnen:</span>
          {list(performers.competences, context)}
        </>
      )}
    </>
  )
}

function list(items: readonly { text: Text }[], context: BlockContext) {
  if (items.length === 0) return undefined
  return (
    <ul className="bullets">
      {items.map((item, i) => (
        <li key={i}>
          <RichText text={item.text} context={context} />
        </li>
      ))}
    </ul>
  )
}
