import { ScrollTable } from '@/components/content/blocks/ScrollTable'
import { type Links, textContext } from '@/components/content/context'
import { Section } from '@/components/content/parts/Section'
import { RichText } from '@/components/content/RichText'
import type { Programme } from '@/lib/programmes/schema'
import { formatEuro } from '@/lib/text'

type Props = { content: Programme; links: Links }

export function ProgrammeFigures({ content, links }: Props) {
  if (content.figures.length === 0) return null
  return (
    <Section title="In cijfers" id="cijfers">
      <div className="facts">
        <ul className="fact-list">
          {content.figures.map((figure, i) => (
            <li key={i}>
              <p>
                <strong className="fact-value">{figure.value}</strong> <RichText text={figure.text} context={textContext(links)} />
              </p>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  )
}

const parts = [
  ['movisie', 'Movisie'],
  ['verweyJonker', 'Verwey-Jonker Instituut'],
  ['external', 'Extern'],
] as const

export function ProgrammeBudget({ content: { budget } }: Pick<Props, 'content'>) {
  if (!budget) return null
  const lines = [...budget.lines, ...(budget.total ? [budget.total] : [])]
  const columns = parts.filter(([key]) => lines.some((line) => line[key] !== undefined))
  return (
    <Section title="Begroting" id="begroting">
      <ScrollTable caption={`Begroting ${budget.year}, in euro's`} className="amounts">
        <thead>
          <tr>
            <th scope="col">Onderdeel</th>
            {columns.map(([key, label]) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
            <th scope="col">Totaal</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.code} ${line.label}`} className={line === budget.total ? 'total' : undefined}>
              <th scope="row">{line.code ? `${line.code}. ${line.label}` : line.label}</th>
              {columns.map(([key]) => (
                <td key={key}>{line[key] === undefined ? <NotGiven /> : formatEuro(line[key])}</td>
              ))}
              <td>{formatEuro(line.total)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {budget.note && <p className="meta">{budget.note}</p>}
    </Section>
  )
}

function NotGiven() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">niet opgegeven</span>
    </>
  )
}

export function ProgrammeTimeline({ content, links }: Props) {
  if (content.timeline.length === 0) return null
  return (
    <Section title="Tijdlijn" id="tijdlijn">
      <ol className="timeline">
        {content.timeline.map((moment, i) => (
          <li key={i}>
            <strong>{moment.year}</strong>
            <span>
              <RichText text={moment.text} context={textContext(links)} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
