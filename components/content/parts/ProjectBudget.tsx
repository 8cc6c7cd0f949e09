import { ScrollTable } from '@/components/content/blocks/ScrollTable'
import { Section } from '@/components/content/parts/Section'
import type { PublishedOf } from '@/lib/content/published'
import { formatEuro } from '@/lib/text'

export function ProjectBudget({ doc: { content } }: { doc: PublishedOf<'project'> }) {
  const { budget } = content
  if (!budget) return null
  const parts: [string, number | undefined][] = [
    ['Movisie', budget.movisie],
    ['Verwey-Jonker Instituut', budget.verweyJonker],
    ['Externe kosten', budget.external],
  ]
  return (
    <Section title="Begroting" id="begroting">
      <ScrollTable caption="Begroting van dit project, in euro's" className="amounts">
        <thead>
          <tr>
            <th scope="col">Onderdeel</th>
            <th scope="col">Bedrag</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(([label, amount]) => amount !== undefined && <Row key={label} label={label} amount={amount} />)}
          <Row label="Totaal" amount={budget.total} className="total" />
          {budget.additional.map((extra) => (
            <Row key={extra.purpose} label={`Aanvullend: ${extra.purpose}`} amount={extra.amount} />
          ))}
        </tbody>
      </ScrollTable>
      {budget.note && <p className="meta">{budget.note}</p>}
    </Section>
  )
}

function Row({ label, amount, className }: { label: string; amount: number; className?: string }) {
  return (
    <tr className={className}>
      <th scope="row">{label}</th>
      <td>{formatEuro(amount)}</td>
    </tr>
  )
}
