import { Container } from '@/components/layout/Container'
import { SectionHeading } from '@/components/ui/SectionHeading'

const points = [
  {
    title: 'Het begint bij jouw vraag',
    text: 'Gemeenten, professionals en organisaties leggen ons voor waar ze in hun werk op stuiten. Daar zoeken we kennis bij.',
  },
  {
    title: 'Drie bronnen naast elkaar',
    text: 'Onderzoek, praktijk en ervaring tellen alle drie mee. Bij alles staat waar het vandaan komt, ook als bronnen elkaar tegenspreken.',
  },
  { title: 'Onafhankelijk en open', text: 'KIS kiest zelf wat het onderzoekt en opschrijft. Je leest alles zonder account, en je mag het delen.' },
]

export function HowKisWorks() {
  return (
    <section aria-labelledby="hoe-kis-werkt" className="home-section border-t border-line">
      <Container>
        <SectionHeading id="hoe-kis-werkt" title="Zo werkt KIS" more={{ href: '/over-kis/hoe-kis-werkt', label: 'Lees hoe KIS werkt' }} />
        <ol className="how">
          {points.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </Container>
    </section>
  )
}
