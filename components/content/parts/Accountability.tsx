import { Day } from '@/components/content/parts/HeaderFacts'
import { SourceLine } from '@/components/content/SourceLine'
import { Icon } from '@/components/ui/Icon'
import type { PublishedDocument } from '@/lib/content/published'

type Props = { doc: PublishedDocument /** Left out where the page shows elsewhere how it grew. */; withChanges?: boolean }

/** Where the knowledge comes from, what is not certain about it and what changed. */
export function Accountability({ doc, withChanges = true }: Props) {
  return (
    <div className="accountability">
      <Discrepancies doc={doc} />
      <Sources doc={doc} />
      {withChanges && <Changes doc={doc} />}
    </div>
  )
}

function Discrepancies({ doc }: { doc: PublishedDocument }) {
  const { discrepancies } = doc.content
  if (discrepancies.length === 0) return null
  return (
    <section className="discrepancies">
      <h2 id="tegenspraak">
        <Icon name="info" /> {discrepancies.length === 1 ? 'Bronnen spreken elkaar op één punt tegen' : 'Bronnen spreken elkaar tegen'}
      </h2>
      <p>We kiezen niet voor je, maar laten zien wat er staat.</p>
      <ul>
        {discrepancies.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}

function Sources({ doc }: { doc: PublishedDocument }) {
  const { sources } = doc.content
  if (sources.length === 0) return null
  return (
    <section>
      <h2 id="herkomst">Waar dit vandaan komt</h2>
      <ul>
        {sources.map((source, i) => (
          <li key={i}>
            <SourceLine source={source} links={doc.links} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What readers of before should know, the newest first. Only what somebody said is worth telling stands here. */
function Changes({ doc }: { doc: PublishedDocument }) {
  const { changes } = doc.content
  if (changes.length === 0) return null
  const newestFirst = [...changes].sort((a, b) => b.on.localeCompare(a.on))
  return (
    <section className="changes">
      <h2 id="gewijzigd">Wat is er gewijzigd?</h2>
      <ol>
        {newestFirst.map((change) => (
          <li key={change.on + change.note}>
            <Day iso={change.on} />
            <span>{change.note}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
