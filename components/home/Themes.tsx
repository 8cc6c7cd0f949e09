import type { Accent } from '@/components/art/ThemeArt'
import { Container } from '@/components/layout/Container'
import { SectionHeading } from '@/components/ui/SectionHeading'
import { ThemeCard } from '@/components/ui/ThemeCard'
import type { DocumentLink } from '@/lib/content/published'

export function Themes({ themes }: { themes: (DocumentLink & { accent: Accent })[] }) {
  return (
    <section aria-labelledby="themas" className="home-section">
      <Container>
        <SectionHeading id="themas" title="Waar we nu aan werken" more={{ href: '/themas', label: 'Alle thema’s' }} />
        <ul className="grid gap-10 md:grid-cols-3">
          {themes.map((theme) => (
            <li key={theme.id}>
              <ThemeCard theme={theme} />
            </li>
          ))}
        </ul>
      </Container>
    </section>
  )
}
