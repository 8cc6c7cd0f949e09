import { useEffect, useRef } from 'react'
import { StateTag } from '@/components/redactie/StateTag'
import type { DocumentChoice } from '@/lib/editor/choice'

type Props = { id: string; choice: DocumentChoice; active: boolean; onChoose: () => void }

/** One of the list. The focus stays in the field; the keys are heard there. */
export function PickerOption({ id, choice, active, onChoose }: Props) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox hears the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: the combobox has the focus.
    <div ref={element} id={id} role="option" aria-selected={active} className="pick-option" onClick={onChoose}>
      <span className="pick-title">{choice.title}</span>
      <span className="muted">{choice.kindLabel}</span>
      <StateTag label={choice.state} />
    </div>
  )
}
