import { type ReactNode, useEffect, useRef } from 'react'

type Props = { wanted: boolean; id: string; className: string; children: ReactNode }
const controls = 'input, textarea, select, [contenteditable="true"]'
const again = { everyMs: 25, times: 40 }

/** One of a list that gets the focus in its first control when it appears because somebody just asked for it. */
export function FirstFocus({ wanted, children, ...attributes }: Props) {
  const element = useRef<HTMLLIElement>(null)
  useEffect(() => (wanted && element.current ? focusFirst(element.current) : undefined), [wanted])
  return (
    <li ref={element} {...attributes}>
      {children}
    </li>
  )
}

/** An editor of running text appears a moment later than its field. Returns how to stop waiting for it. */
function focusFirst(row: HTMLElement): () => void {
  let tries = 0
  const field = row.querySelector('.edit-field') ?? row
  const find = () => {
    const control = field.querySelector<HTMLElement>(controls)
    const isComing = !control && field.matches('.edit-rich, .edit-body') && ++tries < again.times
    if (isComing) return
    clearInterval(timer)
    ;(control ?? field.querySelector('button'))?.focus()
  }
  const timer = setInterval(find, again.everyMs)
  find()
  return () => clearInterval(timer)
}
