import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { type Fields, fieldsOf, samePart, withPart, writePart } from '@/components/assessing/form-parts'
import { sendForm } from '@/components/assessing/send-form'
import type { FormAnswer, Part } from '@/lib/reviews/shapes'

/** Soon after the last key, and never later than so after the first. */
const quietMs = 1_200
const longestMs = 4_000
const retryMs = 5_000

export type SaveWord = 'idle' | 'busy' | 'saved' | 'trouble'
export type Autosave = { word: SaveWord; message: string; conflicts: Part[]; there: Fields; complete: number | undefined; live: boolean }

/**
 * Saves a form of verdicts as one goes, part by part: what another wrote meanwhile in a part that one did not touch appears in the
 * form; where both wrote, one chooses, and until then nothing of theirs is overwritten. `basis`: the fields as they were
 * when the page was made.
 */
export function useAutosave(form: RefObject<HTMLFormElement | null>, address: string, basis: Fields) {
  const [state, setState] = useState<Autosave>({ word: 'idle', message: '', conflicts: [], there: basis, complete: undefined, live: false })
  const run = useRef({ basis, timer: 0, since: 0, busy: false })

  const save = useCallback(
    async (leaving = false): Promise<void> => {
      const element = form.current
      const now = run.current
      clearTimeout(now.timer)
      if (!element || now.busy) return later()
      const sent = fieldsOf(element)
      now.since = 0
      now.busy = true
      setState((was) => ({ ...was, word: 'busy', message: '' }))
      const { answer, ...refused } = await sendForm(address, sent, now.basis, leaving)
      now.busy = false
      if (answer) {
        now.basis = takeIn(element, now.basis, sent, answer)
        setState({ word: 'saved', message: '', conflicts: answer.conflicts, there: answer.fields, complete: answer.complete, live: true })
        if (now.since) later()
      } else {
        now.since ||= Date.now()
        setState((was) => ({ ...was, word: 'trouble', message: 'message' in refused ? refused.message : '' }))
        if ('again' in refused && refused.again) now.timer = window.setTimeout(() => void save(), retryMs)
      }
      function later() {
        clearTimeout(now.timer)
        now.timer = window.setTimeout(() => void save(), quietMs)
      }
    },
    [address, form],
  )

  useEffect(() => {
    const element = form.current
    const now = run.current
    if (!element) return
    const onInput = () => {
      now.since ||= Date.now()
      clearTimeout(now.timer)
      now.timer = window.setTimeout(() => void save(), Math.max(0, Math.min(quietMs, now.since + longestMs - Date.now())))
    }
    const onHide = () => {
      if (now.since && document.visibilityState === 'hidden') void save(true)
    }
    const onLeave = (event: BeforeUnloadEvent) => {
      if (now.since || now.busy) event.preventDefault()
    }
    setState((was) => ({ ...was, live: true }))
    element.addEventListener('input', onInput)
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('beforeunload', onLeave)
    return () => {
      clearTimeout(now.timer)
      element.removeEventListener('input', onInput)
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('beforeunload', onLeave)
    }
  }, [form, save])

  /** Settles a part that both wrote: with what stands in the form, or with what the other wrote. */
  const settle = useCallback(
    (part: Part, keep: 'mine' | 'theirs') => {
      if (form.current && keep === 'theirs') writePart(form.current, state.there, part)
      run.current.basis = withPart(run.current.basis, state.there, part)
      setState((was) => ({ ...was, conflicts: was.conflicts.filter((one) => one !== part) }))
      void save()
    },
    [form, save, state.there],
  )

  /** Nothing more is waited for: the form itself is on its way. */
  const stop = useCallback(() => {
    clearTimeout(run.current.timer)
    run.current.since = 0
  }, [])

  return { ...state, save, settle, stop }
}

/** Shows what others wrote, and tells what the form is made from now. What is in conflict, or was typed in meanwhile, keeps its old beginning, so that it is never overwritten unseen. */
function takeIn(form: HTMLFormElement, basis: Fields, sent: Fields, { fields, taken, conflicts }: FormAnswer): Fields {
  const typed = fieldsOf(form)
  const unsettled = [...conflicts, ...taken.filter((part) => !samePart(typed, sent, part))]
  for (const part of taken) if (!unsettled.includes(part)) writePart(form, fields, part)
  return unsettled.reduce((next, part) => withPart(next, basis, part), fields)
}
