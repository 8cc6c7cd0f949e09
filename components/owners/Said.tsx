import '@/components/owners/owners.css'
import type { ReactNode } from 'react'

/** What was just done. The place for it is always there, so that screen readers say what comes into it. */
export function Said({ children }: { children?: ReactNode }) {
  return <div role="status">{children && <p className="owner-said">{children}</p>}</div>
}
