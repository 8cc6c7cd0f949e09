import { Day } from '@/components/content/parts/HeaderFacts'
import { Section } from '@/components/content/parts/Section'
import type { CommonContent } from '@/lib/content/kind'

type Props = { id: string; changes: readonly { on: string; note: string }[]; checkedOn: CommonContent['checkedOn'] }

/** What was added to a dossier and when, the newest first. */
export function GrowthLog({ id, changes, checkedOn }: Props) {
  if (changes.length === 0) return null
  const newestFirst = [...changes].sort((a, b) => b.on.localeCompare(a.on))
  return (
    <Section title="Dit dossier groeit" id={id}>
      <p>
        We vullen dit dossier aan met nieuwe kennis. Hieronder staat wat erbij kwam, het nieuwste eerst.
        {checkedOn && (
          <>
            {' '}
            Voor het laatst helemaal nagekeken op <Day iso={checkedOn} />.
          </>
        )}{' '}
        Weet jij iets dat hierbij hoort? <a href="/over-kis/contact">Laat het ons weten</a>.
      </p>
      <ol className="growth">
        {newestFirst.map(({ on, note }) => (
          <li key={on + note}>
            <Day iso={on} />
            <span>{note}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
