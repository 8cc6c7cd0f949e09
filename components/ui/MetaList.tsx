import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/classNames'

/** A label and its value; an empty value leaves the row out. */
export type MetaRow = { label: string; value: ReactNode }

type Props = { rows: MetaRow[]; className?: string }

/** Facts as pairs, label beside value where there is room. */
export function MetaList({ rows, className }: Props) {
  const filled = rows.filter(({ value }) => value !== undefined && value !== null && value !== '' && value !== false)
  if (filled.length === 0) return null
  return (
    <dl className={classNames('meta-list', className)}>
      {filled.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
