import { TextField } from '@/components/forms/TextField'
import { dayFields, mostFeedbackRounds } from '@/lib/rounds/words'

type Props = {
  values: Readonly<Record<string, string>>
  field: (name: string) => { name: string; value: string; error: string | undefined }
}

/** The days of a round, in their order: what is planned, and one round of feedback more for who wants it. */
export function RoundDaysFields({ values, field }: Props) {
  const planned = Array.from({ length: mostFeedbackRounds }, (_, index) => index + 1).filter(
    (number) => values[`feedback${number}`] || values[`versie${number + 1}`],
  )
  const shown = Math.min(mostFeedbackRounds, Math.max(2, ...planned) + 1)
  return (
    <div className="round-day-fields">
      {dayFields(shown).map(({ name, label, hint }) => (
        <TextField key={name} {...field(name)} type="date" label={label} hint={hint} optional={/^(feedback[2-9]|versie[3-9])$/.test(name)} />
      ))}
    </div>
  )
}
