import { SubmissionState } from '@/components/assessing/SubmissionState'
import { formatDate } from '@/lib/dates'
import type { Deadline } from '@/lib/rounds/deadlines'
import type { SubmissionState as State } from '@/lib/submissions/states'

type Props = {
  state: State
  rounds: number
  since: string
  deadline: Deadline | null
  late: boolean
  extended: boolean
  remarks: { open: number; required: number; unreleased: number }
}

const turns = { owner: 'De eigenaar is aan zet', coordinator: 'KIS is aan zet', assessors: 'De beoordelaars zijn aan zet' } as const satisfies Record<
  Deadline['who'],
  string
>

/** The state of a submission, whose turn it is and by when. */
export function WhereItStands({ state, rounds, since, deadline, late, extended, remarks }: Props) {
  return (
    <section className="panel case-now" data-late={late} aria-labelledby="stand">
      <h2 id="stand">
        <SubmissionState state={state} rounds={rounds} /> <span className="muted">sinds {formatDate(since)}</span>
      </h2>
      {deadline ? (
        <p>
          {turns[deadline.who]}: {deadline.what.charAt(0).toLowerCase() + deadline.what.slice(1)}, uiterlijk op <strong>{formatDate(deadline.on)}</strong>
          {extended && ' (met uitstel)'}. {late && <span className="case-late">Dat is voorbij.</span>}
        </p>
      ) : (
        <p>Er wordt nu van niemand iets verwacht.</p>
      )}
      {remarks.open > 0 && (
        <p className="muted">
          {remarks.open} open {remarks.open === 1 ? 'opmerking' : 'opmerkingen'}
          {remarks.required > 0 && `, waarvan ${remarks.required} om te verwerken`}
          {remarks.unreleased > 0 && `; ${remarks.unreleased} nog niet vrijgegeven`}.
        </p>
      )}
    </section>
  )
}
