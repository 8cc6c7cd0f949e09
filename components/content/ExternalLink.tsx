import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/Icon'

/** A link that leaves the site: an arrow for the eye, words for the ear. Mail and telephone need neither. */
export function ExternalLink({ href, children, className }: { href: string; children: ReactNode; className?: string }) {
  if (!href.startsWith('http')) return <a {...{ href, className }}>{children}</a>
  return (
    <a href={href} rel="external noopener" className={className}>
      {children}
      <Icon name="external" className="external" />
      <span className="sr-only"> (andere website)</span>
    </a>
  )
}
