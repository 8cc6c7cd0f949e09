import { Container } from '@/components/layout/Container'
import { GuideCover } from '@/components/ui/GuideCover'
import { SectionHeading } from '@/components/ui/SectionHeading'
import type { DocumentLink } from '@/lib/content/published'

export type GuideLink = DocumentLink & { subtitle?: string | undefined }

export function Guides({ guides }: { guides: GuideLink[] }) {
  return (
    <section aria-labelledby="kennisgidsen" className="home-section bg-sand">
      <Container>
        <SectionHeading
          id="kennisgidsen"
          title="Begin met een kennisgids"
          intro="Alles over één onderwerp, van stand van zaken tot oplossing. Om te lezen, te printen en mee te werken."
          more={{ href: '/kennisgidsen', label: 'Alle kennisgidsen' }}
        />
        <ul className="cover-list">
          {guides.map(({ id, path, title, subtitle }) => (
            <li key={id}>
              <GuideCover id={id} path={path} title={title} subtitle={subtitle} />
            </li>
          ))}
        </ul>
      </Container>
    </section>
  )
}
