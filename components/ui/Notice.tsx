import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/classNames'
import { Icon, type IconName } from '@/components/ui/Icon'

const tones = {
  info: { look: 'border-slate bg-slate-tint', icon: 'info', word: 'Informatie' },
  warning: { look: 'border-ochre bg-ochre-tint', icon: 'warning', word: 'Let op' },
  success: { look: 'border-teal bg-teal-tint', icon: 'check', word: 'Gelukt' },
  danger: { look: 'border-danger bg-danger-tint', icon: 'warning', word: 'Waarschuwing' },
} as const satisfies Record<string, { look: string; icon: IconName; word: string }>

type Props = { tone?: keyof typeof tones; title?: ReactNode; children: ReactNode; className?: string }

/** A message that stands out. The tone is said in a word too, not only by colour. */
export function Notice({ tone = 'info', title, children, className }: Props) {
  const { look, icon, word } = tones[tone]
  return (
    <div className={classNames('notice', look, className)}>
      <Icon name={icon} className="mt-1 text-xl" />
      <div>
        {title ? <p className="font-bold">{title}</p> : <span className="sr-only">{word}: </span>}
        {children}
      </div>
    </div>
  )
}
