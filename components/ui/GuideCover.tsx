import type { ReactNode } from 'react'
import { accentOf } from '@/components/art/accent'
import { ThemeArt } from '@/components/art/ThemeArt'

type Props = { id: string; path: string; title: ReactNode; subtitle?: ReactNode; level?: 2 | 3 }

/** A kennisgids as the book it is. */
export function GuideCover({ id, path, title, subtitle, level = 3 }: Props) {
  const Title = `h${level}` as const
  return (
    <article className="cover" data-accent={accentOf(id)}>
      <Title>
        <a href={path}>{title}</a>
      </Title>
      <p className="cover-label">Kennisgids</p>
      {subtitle && <p className="cover-subtitle">{subtitle}</p>}
      <ThemeArt seed={id} accent={accentOf(id)} columns={6} rows={4} />
    </article>
  )
}
