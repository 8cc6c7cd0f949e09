import { formatDate } from '@/lib/dates'
import { type SubmissionState, submissionLabels } from '@/lib/submissions/states'

type Props = {
  slug: string
  underWay: { id: string; state: SubmissionState } | undefined
  openRound: { slug: string; title: string; until: string } | undefined
}

/** How what was judged can change: with a new version, in a round. */
export function NewVersion({ slug, underWay, openRound }: Props) {
  return (
    <section className="panel" aria-labelledby="nieuwe-versie-kop">
      <h2 id="nieuwe-versie-kop">Een nieuwe versie</h2>
      <p>Verandert er iets aan doel, doelgroep, aanpak of onderbouwing? Dan beoordeelt KIS de beschrijving opnieuw. Tot die tijd blijft online wat er staat.</p>
      {underWay ? (
        <p>
          Er is al een nieuwe versie onderweg ({submissionLabels[underWay.state].toLowerCase()}):{' '}
          <a href={`/mijn-interventies/inzendingen/${underWay.id}`}>ga verder</a>.
        </p>
      ) : openRound ? (
        <p>
          <a href={`/mijn-interventies/nieuw?ronde=${openRound.slug}&interventie=${slug}`}>Begin een nieuwe versie in de ronde {openRound.title}</a>. Aanmelden
          kan tot en met {formatDate(openRound.until)}.
        </p>
      ) : (
        <p>Er is nu geen ronde open. Zodra dat zo is, staat het hier.</p>
      )}
    </section>
  )
}
