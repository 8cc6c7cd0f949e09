import type { ReactNode } from 'react'
import { Container } from '@/components/layout/Container'

/** The text with, on a wide screen, something beside it that stays in view. */
export function Columns({ aside, children }: { aside?: ReactNode; children: ReactNode }) {
  return (
    <Container>
      <div className={aside ? 'columns' : 'columns columns-single'}>
        {aside && <div className="columns-aside">{aside}</div>}
        <div className="columns-main">{children}</div>
      </div>
    </Container>
  )
}
