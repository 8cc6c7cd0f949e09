import type { FormState } from '@/lib/forms/state'
import type { RemarkView } from '@/lib/submissions/shapes'
import type { Vocabulary } from '@/lib/versions/words'

type Send = (before: FormState, form: FormData) => Promise<FormState>

/** What every part of the page of a submission knows. `asked`: the field that the address asks a form for; `editing`: the remark. `arrived`: the remark that was just done something with, and what. */
export type ReviewContext = {
  submission: string
  base: string
  words: Vocabulary
  remarks: readonly RemarkView[]
  criteria: readonly { id: string; label: string }[]
  asked: string | undefined
  editing: string | undefined
  arrived: { id: string; said: string } | undefined
  may: { remark: boolean; resolve: boolean }
  send: { add: Send; edit: Send; drop: Send; settle: Send }
}
