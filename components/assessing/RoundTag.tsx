import { classNames } from '@/components/ui/classNames'
import { type RoundStatus, roundStatusLabels } from '@/lib/rounds/words'

const tones: Record<RoundStatus, string> = {
  draft: 'state-draft',
  announced: 'state-planned',
  registering: 'state-live',
  running: 'state-review',
  closed: 'state-gone',
}

/** Where a round stands, in a word or two; the colour only helps. */
export function RoundTag({ status }: { status: RoundStatus }) {
  return <span className={classNames('state', tones[status])}>{roundStatusLabels[status]}</span>
}
