import type { ReactNode } from 'react'
import type { BlockContext } from '@/components/content/context'

type Props = { context: BlockContext; children: ReactNode; label?: ReactNode; className?: string }

/** The heading of a block, with the kind of block as a small line above it. */
export function BlockTitle({ context, children, label, className = '' }: Props) {
  const Tag = `h${context.level}` as const
  return (
    <Tag className={`block-title ${className}`}>
      {label && <span className="block-label">{label}</span>}
      {label && <span className="sr-only">: </span>}
      {children}
    </Tag>
  )
}
