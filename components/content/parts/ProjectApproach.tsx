import { ScrollTable } from '@/components/content/blocks/ScrollTable'
import { textContext } from '@/components/content/context'
import { Section } from '@/components/content/parts/Section'
import { RichText } from '@/components/content/RichText'
import type { PublishedOf } from '@/lib/content/published'

type Props = { doc: PublishedOf<'project'> }

export function ProjectApproach({ doc: { content, links } }: Props) {
  if (content.steps.length === 0) return null
  return (
    <Section title="Aanpak" id="aanpak">
      <ol className="steps">
        {content.steps.map((step) => (
          <li key={step.title}>
            <p>
              <strong className="step-title">{step.title}</strong>
              {step.period && <span className="flag">{step.period}</span>}
            </p>
            {step.text && (
              <p>
                <RichText text={step.text} context={textContext(links)} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** A plan that gives no months is a list of activities, not a table with an empty column. */
export function ProjectPlanning({ doc: { content } }: Props) {
  const { planning } = content
  if (planning.length === 0) return null
  if (planning.every((item) => !item.months)) {
    return (
      <Section title="Planning" id="planning" className="prose">
        <p>Het plan noemt deze activiteiten, zonder maanden.</p>
        <ul>
          {planning.map((item) => (
            <li key={item.activity}>{item.activity}</li>
          ))}
        </ul>
      </Section>
    )
  }
  return (
    <Section title="Planning" id="planning">
      <ScrollTable caption="Activiteiten en wanneer ze gepland zijn">
        <thead>
          <tr>
            <th scope="col">Activiteit</th>
            <th scope="col">Wanneer</th>
          </tr>
        </thead>
        <tbody>
          {planning.map((item) => (
            <tr key={item.activity}>
              <th scope="row">{item.activity}</th>
              <td>{item.months ?? <span className="not-given">niet opgegeven</span>}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </Section>
  )
}
