import { type Accent, ThemeArt } from '@/components/art/ThemeArt'
import type { DocumentLink } from '@/lib/content/published'

type Props = { theme: DocumentLink & { accent: Accent }; level?: 2 | 3 }

export function ThemeCard({ theme, level = 3 }: Props) {
  const Title = `h${level}` as const
  return (
    <article className="theme-card" data-accent={theme.accent}>
      <Title>
        <a href={theme.path}>{theme.title}</a>
      </Title>
      <ThemeArt seed={theme.id} accent={theme.accent} columns={8} rows={4} />
      <p>{theme.summary}</p>
    </article>
  )
}
