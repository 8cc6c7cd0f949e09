import { classNames } from '@/components/ui/classNames'

/** The mark of KIS: a lemniscate of two threads, woven where they cross. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 56 32" aria-hidden="true" focusable="false" className={classNames('mark', className)}>
      <path className="mark-one" d="M28 16C23 9 19 6 14.5 6a10 10 0 0 0 0 20C19 26 23 23 28 16" />
      <path className="mark-two" d="m25.5 19.5 2.5-3.5c5-7 9-10 13.5-10a10 10 0 0 1 0 20C37 26 33 23 28 16" />
      <path className="mark-one" d="M25.5 12.5 28 16l2.5 3.5" />
    </svg>
  )
}
