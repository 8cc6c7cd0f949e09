import { type ReactNode, useState } from 'react'
import { useIsTargeted } from '@/components/editor/fields/target'
import { Icon } from '@/components/ui/Icon'
import type { Path } from '@/lib/editor/field-spec'

type Props = {
  path: Path
  title: string
  /** What is in it, while it is closed. */
  summary: string
  /** How many things in it are wrong. */
  wrong: number
  open?: boolean
  buttons?: ReactNode
  children: ReactNode
}

/** Something that can be closed; what is in it is there only while it is open. It opens by itself when the address names something in it. */
export function Fold({ path, title, summary, wrong, open: openAtFirst = false, buttons, children }: Props) {
  const [open, setOpen] = useState(openAtFirst)
  const targeted = useIsTargeted(path)
  const [wasTargeted, setWasTargeted] = useState(false)
  if (targeted !== wasTargeted) {
    setWasTargeted(targeted)
    if (targeted) setOpen(true)
  }
  return (
    <div className="fold">
      <div className="fold-head">
        <button type="button" className="fold-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'chevron-down' : 'chevron-right'} />
          <span className="fold-title">{title}</span>
          {!open && <span className="fold-summary">{summary}</span>}
          {wrong > 0 && <span className="fold-wrong">{wrong === 1 ? '1 punt om te herstellen' : `${wrong} punten om te herstellen`}</span>}
        </button>
        {buttons}
      </div>
      {open && <div className="fold-body">{children}</div>}
    </div>
  )
}
