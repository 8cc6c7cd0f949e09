import '@/components/owners/feedback.css'

export type FeedbackShown = 'te-doen' | 'beantwoord' | 'afgehandeld' | 'alles'
export const shownLabels: Record<FeedbackShown, string> = { 'te-doen': 'Te doen', beantwoord: 'Beantwoord', afgehandeld: 'Afgehandeld', alles: 'Alles' }

type Props = {
  path: string
  shown: FeedbackShown
  counts: Readonly<Record<FeedbackShown, number>>
  /** The versions with feedback; `version` is the one that is shown, if not all. */
  versions: readonly number[]
  version: number | undefined
}

/** Which feedback is shown: by where it stands, and by the version it is about. */
export function FeedbackFilter({ path, shown, counts, versions, version }: Props) {
  const to = (next: FeedbackShown, of: number | undefined) => `${path}?toon=${next}${of === undefined ? '' : `&versie=${of}`}`
  return (
    <nav aria-label="Welke feedback" className="filter-bar feedback-filter">
      <ul>
        {(Object.keys(shownLabels) as FeedbackShown[]).map((one) => (
          <li key={one}>
            <a href={to(one, version)} aria-current={one === shown ? 'true' : undefined}>
              {shownLabels[one]} ({counts[one]})
            </a>
          </li>
        ))}
      </ul>
      {versions.length > 1 && (
        <ul>
          {[undefined, ...versions].map((of) => (
            <li key={of ?? 'alle'}>
              <a href={to(shown, of)} aria-current={of === version ? 'true' : undefined}>
                {of === undefined ? 'Alle versies' : `Versie ${of}`}
              </a>
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}
