import { type ReactNode, useEffect, useRef } from 'react'

type Props = { wanted: boolean; id: string; className: string; children: ReactNode }
const controls = 'input, textarea, select, [contenteditable="true"]'

/** One of a list that gets the focus in its first control when it appears because somebody just asked for it. */
export function FirstFocus({ wanted, children, ...attributes }: Props) {
  const element = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!wanted) return
    const fields = element.current?.querySelector('.edit-fields') ?? element.current
    ;(fields?.querySelector<HTMLElement>(controls) ?? fields?.querySelector('button'))?.focus()
  }, [wanted])
  return (
    <li ref={element} {...attributes}>
      {children}
    </li>
  )
}
