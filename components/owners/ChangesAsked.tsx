import { StateTag } from '@/components/redactie/StateTag'
import { formatDate } from '@/lib/dates'
import { joinNl } from '@/lib/text'

type Change = { id: string; state: 'open' | 'accepted' | 'declined'; fields: readonly string[]; on: string; answer: string }

const labels = { open: 'Bij KIS', accepted: 'Overgenomen', declined: 'Niet overgenomen' } as const

/** What was asked before, and what came of it. */
export function ChangesAsked({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return null
  return (
    <>
      <h3>Wat je eerder doorgaf</h3>
      <ul className="changes-asked">
        {changes.map(({ id, state, fields, on, answer }) => (
          <li key={id}>
            <p>
              <StateTag label={labels[state]} /> {joinNl([...fields])}, op {formatDate(on)}
            </p>
            {answer && <p className="changes-answer">{answer}</p>}
          </li>
        ))}
      </ul>
    </>
  )
}
