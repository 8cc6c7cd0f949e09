import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/classNames'
import { Icon } from '@/components/ui/Icon'

type Props = { title: ReactNode; open?: boolean; id?: string; className?: string; children: ReactNode }

/** Something that can be opened and closed without JavaScript; printed open. */
export function Disclosure({ title, open, id, className, children }: Props) {
  return (
    <details className={classNames('disclosure', className)} open={open} id={id}>
      <summary>
        <Icon name="chevron-right" />
        <span>{title}</span>
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  )
}
