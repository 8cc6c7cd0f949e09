import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/classNames'

const tones = {
  neutral: 'border-line bg-white text-ink-soft',
  teal: 'border-teal/30 bg-teal-tint text-teal-deep',
  ochre: 'border-ochre/40 bg-ochre-tint text-ochre',
  plum: 'border-plum/30 bg-plum-tint text-plum',
  slate: 'border-slate/30 bg-slate-tint text-slate',
} as const

type Props = { tone?: keyof typeof tones; href?: string | undefined; children: ReactNode }

export function Tag({ tone = 'neutral', href, children }: Props) {
  const look = classNames('tag', tones[tone])
  if (href)
    return (
      <a href={href} className={classNames(look, 'tag-link')}>
        {children}
      </a>
    )
  return <span className={look}>{children}</span>
}

/** Stands wherever fictional content shows. */
export function ExampleTag() {
  return <Tag tone="ochre">Voorbeeld</Tag>
}

/** Stands wherever something shows that is past the last day on which it counts as right. */
export function ExpiredTag() {
  return <Tag tone="plum">Verlopen</Tag>
}
