import { OneClick } from '@/components/redactie/lists/OneClick'
import type { FormState } from '@/lib/forms/state'
import type { OwnSeat, WorkshopChoice } from '@/lib/rounds/shapes'

type Action = (before: FormState, form: FormData) => Promise<FormState>
type Props = {
  workshop: WorkshopChoice
  submissionId: string
  /** Whether one can sign up: "elsewhere" while somebody of the submission has a place at another date. */
  choice: 'free' | 'elsewhere' | 'none'
  signUp: Action
  signOff: Action
}

/** A date of the workshop: how full it is, who of the own organisation comes, and what one can do. */
export function WorkshopCard({ workshop, submissionId, choice, signUp, signOff }: Props) {
  const { id, when, place, note, seats, past, cancelled } = workshop
  const mine = seats.some((seat) => seat.mine)
  const coming = !past && !cancelled
  return (
    <li className="workshop-card">
      <div>
        <h3>{when}</h3>
        <p>{place}</p>
        {note && <p className="muted workshop-note">{note}</p>}
        <p className="workshop-room">{roomWords(workshop)}</p>
        {seats.length > 0 && (
          <ul className="workshop-people">
            {seats.map((seat) => (
              <li key={seat.seatId}>
                <span>{seatWords(seat, past)}</span>
                {coming && choice !== 'none' && (
                  <OneClick
                    action={signOff}
                    fields={{ inzending: submissionId, plek: seat.seatId }}
                    label={seat.mine ? 'Meld me af' : 'Meld af'}
                    about={seat.mine ? `voor ${when}` : `${seat.name} voor ${when}`}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      {coming && choice === 'elsewhere' && <p className="muted">Wil je deze datum? Meld je eerst af voor de andere.</p>}
      {coming && !mine && choice === 'free' && (
        <OneClick
          action={signUp}
          fields={{ inzending: submissionId, workshop: id }}
          label={workshop.free === 0 ? 'Zet me op de wachtlijst' : seats.length > 0 ? 'Ik kom ook' : 'Kies deze datum'}
          about={when}
          variant="primary"
        />
      )}
    </li>
  )
}

function roomWords({ cancelled, past, free, waiting }: WorkshopChoice): string {
  if (cancelled) return 'Gaat niet door'
  if (past) return 'Geweest'
  if (free > 0) return free === 1 ? 'Nog één plek' : `Nog ${free} plekken`
  return waiting === 0 ? 'Vol. Je kunt op de wachtlijst' : `Vol. Er ${waiting === 1 ? 'wacht iemand' : `wachten ${waiting} mensen`}`
}

function seatWords({ name, mine, state, position, attended }: OwnSeat, past: boolean): string {
  const who = mine ? 'Jij' : name
  if (attended !== null) return `${who}: ${attended ? 'was er' : 'was er niet'}`
  if (state === 'waiting') return past ? `${who}: stond op de wachtlijst` : `${who}: wachtlijst, plaats ${position}`
  return `${who}: plek`
}
