import { TextList } from '@/components/content/blocks/TextList'
import { textContext } from '@/components/content/context'
import { Section } from '@/components/content/parts/Section'
import { RichText } from '@/components/content/RichText'
import type { PublishedOf } from '@/lib/content/published'

/** What it is for, how it goes and what it takes. */
export function InterventionDescription({ doc: { content, links } }: { doc: PublishedOf<'interventie'> }) {
  const context = textContext(links)
  return (
    <>
      {content.goals.length > 0 && (
        <Section title="Doelen" id="doelen" className="prose">
          <ul>
            {content.goals.map((goal, i) => (
              <li key={i}>
                <RichText text={goal.text} context={context} />
                {goal.groups.length > 0 && <span className="flag">{goal.groups.join(', ')}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {content.approach.length > 0 && (
        <Section title="Aanpak" id="aanpak">
          <ol className="steps">
            {content.approach.map((part, i) => (
              <li key={i}>
                <p>
                  <strong className="step-title">{part.title}</strong>
                  {part.duration && <span className="flag">{part.duration}</span>}
                </p>
                {part.text && (
                  <p>
                    <RichText text={part.text} context={context} />
                  </p>
                )}
              </li>
            ))}
          </ol>
        </Section>
      )}
      {content.essentialElements.length > 0 && (
        <Section title="Wat je niet mag weglaten" id="kernelementen" className="prose">
          <TextList items={content.essentialElements} context={context} />
        </Section>
      )}
      {content.materials.length > 0 && (
        <Section title="Materialen" id="materialen" className="prose">
          <TextList items={content.materials} context={context} />
        </Section>
      )}
      {content.performers && (
        <Section title="Wie voert het uit" id="uitvoerders" className="prose">
          <p>
            <RichText text={content.performers.text} context={context} />
          </p>
        </Section>
      )}
      {(content.preconditions.length > 0 || content.implementation) && (
        <Section title="Wat ervoor nodig is" id="randvoorwaarden" className="prose">
          <TextList items={content.preconditions} context={context} />
          {content.implementation && (
            <p>
              <RichText text={content.implementation.text} context={context} />
            </p>
          )}
        </Section>
      )}
    </>
  )
}
