import { Container } from '@/components/layout/Container'
import type { ThemeOverview } from '@/components/overviews/CurrentThemes'
import { DocumentCard } from '@/components/ui/Card'

/** What KIS worked on before, newest period first. */
export function FormerThemes({ themes }: { themes: ThemeOverview[] }) {
  if (themes.length === 0) return null
  const periods = [...Map.groupBy(themes, ({ period }) => period)].sort(([a], [b]) => b.localeCompare(a))
  return (
    <section aria-labelledby="eerder" className="mt-16 bg-sand py-14">
      <Container>
        <h2 id="eerder" className="text-3xl">
          Eerdere thema’s
        </h2>
        <p className="lead mt-3">Deze thema’s zijn afgesloten. De kennis blijft hier staan, en wat erop volgde is verbonden.</p>
        {periods.map(([period, list]) => (
          <section key={period} aria-labelledby={`periode-${period}`} className="mt-10">
            <h3 id={`periode-${period}`} className="mb-4 font-sans text-lg font-bold">
              {period}
            </h3>
            <ul className="card-list md:grid-cols-2">
              {list.map((theme) => (
                <li key={theme.id} data-accent={theme.accent}>
                  <DocumentCard doc={theme} level={4} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Container>
    </section>
  )
}
