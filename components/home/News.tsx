import { Container } from '@/components/layout/Container'
import { SectionHeading } from '@/components/ui/SectionHeading'
import { When } from '@/components/ui/When'
import type { DocumentLink } from '@/lib/content/published'

export function News({ items }: { items: (DocumentLink & { date: string })[] }) {
  return (
    <section aria-labelledby="nieuw" className="home-section">
      <Container>
        <SectionHeading id="nieuw" title="Nieuw op het platform" more={{ href: '/publicaties', label: 'Alle publicaties' }} />
        <ol className="news">
          {items.map(({ id, path, title, typeLabel, summary, date }) => (
            <li key={id}>
              <article>
                <h3>
                  <a href={path}>{title}</a>
                </h3>
                <p className="news-meta">
                  <span className="label">{typeLabel}</span>
                  <When date={date} />
                </p>
                {summary && <p className="news-text">{summary}</p>}
              </article>
            </li>
          ))}
        </ol>
      </Container>
    </section>
  )
}
