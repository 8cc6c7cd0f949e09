import type { ReactNode } from 'react'
import { type Accent, ThemeArt } from '@/components/art/ThemeArt'
import { Breadcrumb, type Crumb } from '@/components/layout/Breadcrumb'
import { Container } from '@/components/layout/Container'

type Props = {
  title: ReactNode
  /** The line above the title: what kind of page this is. */
  label?: ReactNode
  intro?: ReactNode
  trail?: Crumb[]
  current: string
  /** A picture of its own, drawn from `seed`. */
  art?: { seed: string; accent: Accent }
  children?: ReactNode
}

/** The top of a page. The label is read after the title by screen readers' heading lists, yet seen above it. */
export function PageHeader({ title, label, intro, trail = [], current, art, children }: Props) {
  return (
    <header className="page-header" data-accent={art?.accent}>
      <Container>
        <Breadcrumb trail={trail} current={current} />
        <div className={art ? 'page-header-grid' : undefined}>
          <div className="min-w-0">
            {label && <p className="label mb-3">{label}</p>}
            <h1>{title}</h1>
            {intro && <div className="lead mt-4">{intro}</div>}
            {children}
          </div>
          {art && <ThemeArt seed={art.seed} accent={art.accent} columns={6} rows={4} className="page-header-art" />}
        </div>
      </Container>
    </header>
  )
}
