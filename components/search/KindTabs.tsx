import { Container } from '@/components/layout/Container'
import type { ListProps } from '@/components/search/list'
import { formatNumber } from '@/lib/text'

/** The order never follows the numbers, so that a tab stays where one found it. */
const order = ['interventie', 'publicatie', 'kennisgids', 'dossier', 'project', 'begrip', 'organisatie', 'thema', 'programmalijn', 'programma', 'pagina']

/** What was found, by kind. Tabs are links, so each has its address; one with nothing in it is left out. */
export function KindTabs({ query, results, href }: ListProps) {
  const options = results.facets.find(({ key }) => key === 'soort')?.options ?? []
  const shown = options.filter(({ count, active }) => count > 0 || active).sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
  const total = options.reduce((sum, { count }) => sum + count, 0)
  const to = (soort: string[]) => href({ filters: { ...query.filters, soort }, page: 1 })
  return (
    <Container className="kind-tabs-band">
      <nav id="soorten" aria-label="Soort" className="kind-tabs" data-swap="" hidden={shown.length === 0}>
        {shown.length > 0 && (
          <ul>
            <Tab label="Alles" count={total} href={to([])} active={!shown.some(({ active }) => active)} />
            {shown.map(({ value, label, count, active }) => (
              <Tab key={value} label={label} count={count} href={to([value])} active={active} />
            ))}
          </ul>
        )}
      </nav>
    </Container>
  )
}

function Tab({ label, count, href, active }: { label: string; count: number; href: string; active: boolean }) {
  return (
    <li>
      <a href={href} aria-current={active ? 'page' : undefined} data-kind-count={count}>
        <span>{label}</span>
        <span className="kind-count">
          <span className="sr-only">, aantal: </span>
          {formatNumber(count)}
        </span>
      </a>
    </li>
  )
}
