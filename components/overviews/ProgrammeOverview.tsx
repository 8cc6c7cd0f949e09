import { Container } from '@/components/layout/Container'
import type { DocumentLink } from '@/lib/content/published'

export type YearCount = { year: number; total: number; href: string }
export type ProgrammeSummary = DocumentLink & { lines: (DocumentLink & { number: number })[]; years: YearCount[]; plans: ProgrammeSummary[] }

/** Programmes, newest first, each with its plans, its lines and how many projects there were in a year. */
export function ProgrammeOverview({ programmes }: { programmes: ProgrammeSummary[] }) {
  return (
    <Container>
      <ol className="programmes">
        {programmes.map((programme) => (
          <li key={programme.id}>
            <Programme programme={programme} />
          </li>
        ))}
      </ol>
    </Container>
  )
}

function Programme({ programme }: { programme: ProgrammeSummary }) {
  const { path, title, typeLabel, summary, plans, lines } = programme
  return (
    <article className="programme">
      <div>
        <p className="label">{typeLabel}</p>
        <h2 className="mt-1">
          <a href={path}>{title}</a>
        </h2>
        <p className="measure mt-3">{summary}</p>
      </div>
      <div className="grid gap-6">
        {programme.years.length > 0 && (
          <section>
            <h3>Projecten</h3>
            <ProjectYears years={programme.years} />
          </section>
        )}
        {plans.map((plan) => (
          <section key={plan.id} className="programme-plan">
            <h3>
              <a href={plan.path}>{plan.title}</a>
            </h3>
            <p className="mt-1 text-ink-soft">{plan.summary}</p>
            <ProjectYears years={plan.years} />
          </section>
        ))}
        {lines.length > 0 && (
          <section>
            <h3>Programmalijnen</h3>
            <ol className="programme-lines">
              {lines.map(({ id, number, path, title }) => (
                <li key={id} value={number}>
                  <a href={path}>{title}</a>
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
    </article>
  )
}

function ProjectYears({ years }: { years: YearCount[] }) {
  if (years.length === 0) return null
  return (
    <ul className="project-years">
      {years.map(({ year, total, href }) => (
        <li key={year}>
          <a href={href}>
            {total === 1 ? '1 project' : `${total} projecten`} in {year}
          </a>
        </li>
      ))}
    </ul>
  )
}
