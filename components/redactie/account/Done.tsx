import '@/components/redactie/account/done.css'
import { Notice } from '@/components/ui/Notice'

/** That something was done, said once. */
export function Done({ children }: { children: string | undefined }) {
  return (
    <div role="status" className="done">
      {children && <Notice tone="success">{children}</Notice>}
    </div>
  )
}
