import { PageHead } from '@/components/redactie/PageHead'
import { type SubmissionState, submissionLabels } from '@/lib/submissions/states'

type Props = { title: string; back: { href: string; label: string }; state: SubmissionState; why?: string }

/** A step that can't be taken (any more), in words. */
export function NotPossible({ title, back, state, why }: Props) {
  return (
    <PageHead
      title={title}
      back={back}
      intro={why ?? `Dit kan nu niet: de inzending is ${submissionLabels[state].toLowerCase()}. Op de pagina van de inzending zie je wat wel kan.`}
    />
  )
}
