'use client'
import type { Saver } from '@/components/editor/saving/saver'
import { useSaverState } from '@/components/editor/saving/useSaver'
import { announcement, savingWords } from '@/components/editor/saving/words'
import { classNames } from '@/components/ui/classNames'

/** How saving stands, always in words; a screen reader hears it when it goes wrong and when it works again. */
export function SaveState({ saver }: { saver: Saver }) {
  const state = useSaverState(saver)
  const wrong = Boolean(state.problem) || state.step === 'disputed'
  return (
    <div className={classNames('save-state', wrong && 'save-state-wrong')} data-step={state.step}>
      <span suppressHydrationWarning>{savingWords(state)}</span>
      <span role="status" className="sr-only" suppressHydrationWarning>
        {announcement(state)}
      </span>
      {state.step === 'unreachable' && <Again saver={saver} />}
    </div>
  )
}

function Again({ saver }: { saver: Saver }) {
  return (
    <button type="button" className="save-link" onClick={() => void saver.saveNow()}>
      Probeer het nu
    </button>
  )
}
