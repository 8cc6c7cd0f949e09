import type { ReactNode } from 'react'
import { Container } from '@/components/layout/Container'

type Props = {
  aside?: ReactNode
  /** On a small screen the aside comes after the text instead of before it. */
  asideLast?: boolean
  children: ReactNode
}

/** The text with, on a wide screen, something beside it that stays in view. */
export function Columns({ aside, asideLast = false, children }: Props) {
  return (
    <Container>
      <div className={aside ? 'columns' : 'columns columns-single'}>
        {aside && <div className={asideLast ? 'columns-aside columns-aside-last' : 'columns-aside'}>{aside}</div>}
        <div className="columns-main">{children}</div>
      </div>
    </Container>
  )
}
