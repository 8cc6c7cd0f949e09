import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/classNames'

const widths = { page: 'max-w-[80rem]', text: 'max-w-[52rem]' } as const

type Props = { width?: keyof typeof widths; className?: string; children: ReactNode }

/** Centres what is in it, with room at the sides. */
export function Container({ width = 'page', className, children }: Props) {
  return <div className={classNames('mx-auto w-full px-5 sm:px-8', widths[width], className)}>{children}</div>
}
