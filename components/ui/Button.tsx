import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '@/components/ui/classNames'
import { Icon, type IconName } from '@/components/ui/Icon'

const variants = {
  primary: 'border-teal bg-teal text-white hover:border-teal-deep hover:bg-teal-deep',
  secondary: 'border-line-strong bg-white text-ink hover:border-ink',
  quiet: 'border-transparent text-teal underline decoration-1 underline-offset-4 hover:decoration-2',
} as const

type Look = { variant?: keyof typeof variants; icon?: IconName; iconAfter?: IconName; className?: string; children: ReactNode }
type Props = Look & (({ href: string } & Omit<ComponentProps<'a'>, keyof Look>) | ({ href?: undefined } & Omit<ComponentProps<'button'>, keyof Look>))

/** A link that looks like a button when it goes somewhere (`href`), a real button when it does something. */
export function Button({ variant = 'primary', icon, iconAfter, className, children, ...rest }: Props) {
  const look = classNames('button', variants[variant], className)
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
    </>
  )
  if (rest.href !== undefined)
    return (
      <a className={look} {...rest}>
        {inside}
      </a>
    )
  return (
    <button type="button" className={look} {...rest}>
      {inside}
    </button>
  )
}
