import { BarChart } from '@/components/ui/BarChart'
import { type FigureGroup, shareText } from '@/lib/interventions/statistics'

/** One way to divide the interventions, as bars with their numbers. */
export function StatisticsGroup({ group, total }: { group: FigureGroup; total: number }) {
  const { id, title, short, note, several, figures } = group
  const sum = figures.reduce((all, { count }) => all + count, 0)
  return (
    <section className="statistics-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{note}</p>
      <BarChart
        caption={`Aantal interventies: ${title.toLowerCase()}`}
        head={{ label: short, count: 'Aantal', share: 'Deel van alle' }}
        bars={figures.map((figure) => ({ ...figure, share: total === 0 ? 0 : figure.count / total, shareText: shareText(figure.count, total) }))}
      />
      {several && (
        <p className="statistics-small">
          Een interventie kan bij meer dan één horen
          {sum > total ? `: samen is het ${sum}, terwijl er ${total} zijn. De percentages zijn daarom samen meer dan 100.` : '.'}
        </p>
      )}
    </section>
  )
}
