import { type Accent, ThemeArt } from '@/components/art/ThemeArt'
import { Container } from '@/components/layout/Container'
import type { DocumentLink } from '@/lib/content/published'

export type ThemeOverview = DocumentLink & { accent: Accent; period: string }

export function CurrentThemes({ themes }: { themes: ThemeOverview[] }) {
  return (
    <section aria-labelledby="nu">
      <Container>
        <h2 id="nu" className="sr-only">
          Thema’s van nu
        </h2>
        <ul className="theme-rows">
          {themes.map((theme) => (
            <li key={theme.id}>
              <article data-accent={theme.accent}>
                <div>
                  <h3>
                    <a href={theme.path}>{theme.title}</a>
                  </h3>
                  <p className="label">{theme.period}</p>
                  <p className="lead mt-3">{theme.summary}</p>
                </div>
                <ThemeArt seed={theme.id} accent={theme.accent} columns={8} rows={4} />
              </article>
            </li>
          ))}
        </ul>
      </Container>
    </section>
  )
}
