import type { MouseEvent, ReactNode } from 'react'
import type { Saver } from '@/components/editor/saving/saver'

type Props = {
  saver: Saver
  href: string
  newTab?: boolean
  className?: string
  /** Whether it is the page that one is on. */
  current?: boolean
  children: ReactNode
}

/** A link to a page that shows what was saved last: it saves first, and stays here when that fails. */
export function SavedLink({ saver, href, newTab = false, className, current, children }: Props) {
  const go = async (event: MouseEvent) => {
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0
    if (elsewhere || !saver.isUnsaved()) return
    event.preventDefault()
    if (!(await saver.saveNow())) return
    if (newTab) window.open(href, '_blank')
    else location.assign(href)
  }
  return (
    <a href={href} className={className} aria-current={current ? 'page' : undefined} onClick={go} {...(newTab && { target: '_blank', rel: 'noreferrer' })}>
      {children}
      {newTab && <span className="sr-only"> (opent in een nieuw tabblad)</span>}
    </a>
  )
}
