import { Button } from '@/components/ui/Button'
import { formatDate } from '@/lib/dates'
import { entrances } from '@/lib/interventions/vocabulary'
import type { PublicRound, RoundDay } from '@/lib/rounds/shapes'
import { roundStatusLabels } from '@/lib/rounds/words'

type Props = { round: PublicRound; agenda: readonly RoundDay[] }

/** One round: for what, with which days, and what one can do now. */
export function RoundCard({ round, agenda }: Props) {
  const { slug, title, status, databases, dossiers, note } = round
  return (
    <article className="round-card" aria-labelledby={`ronde-${slug}`}>
      <p className="round-status" data-status={status}>
        {roundStatusLabels[status]}
      </p>
      <h3 id={`ronde-${slug}`}>{title}</h3>
      <p>{standing(round)}</p>
      <dl className="round-facts">
        <div>
          <dt>{databases.length === 1 ? 'Database' : 'Databases'}</dt>
          <dd>
            <ul>
              {databases.map((database) => (
                <li key={database}>{entrances[database]}</li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>Plaatsen</dt>
          <dd>{round.full ? `${round.capacity}, nu vol` : round.capacity}</dd>
        </div>
        {dossiers.length > 0 && (
          <div>
            <dt>Beoordeeld naar</dt>
            <dd>
              {dossiers.map((dossier, index) => (
                <span key={dossier.path}>
                  {index > 0 && ', '}
                  <a href={dossier.path}>{dossier.title}</a>
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
      {note && <p className="round-note">{note}</p>}
      {status === 'registering' && (
        <p>
          <Button href={`/interventies/indienen/aanmelden?ronde=${slug}`} iconAfter="arrow-right">
            Meld je interventie aan
          </Button>
        </p>
      )}
      <h4>Alle dagen</h4>
      <ol className="round-days">
        {agenda.map((entry) => (
          <li key={`${entry.on}-${entry.label}-${entry.note ?? ''}`} data-past={entry.past || undefined}>
            <time dateTime={entry.on}>{formatDate(entry.on)}</time>
            <span>
              {entry.label}
              {entry.note && <span className="round-day-note">{entry.note}</span>}
              {entry.past && <span className="round-day-note">Geweest</span>}
            </span>
          </li>
        ))}
      </ol>
    </article>
  )
}

function standing({ status, days, full }: PublicRound): string {
  if (status === 'announced') return `Aanmelden kan van ${formatDate(days.registrationFrom)} tot en met ${formatDate(days.registrationUntil)}.`
  if (status === 'running') return 'Aanmelden kan niet meer. Wie meedoet, werkt nu aan de beschrijving.'
  return `Aanmelden kan tot en met ${formatDate(days.registrationUntil)}.${full ? ' Alle plaatsen zijn vergeven. Je kunt je toch aanmelden: valt er iemand af, dan hoor je het.' : ''}`
}
