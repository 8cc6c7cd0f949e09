import { type Accent, ThemeArt } from '@/components/art/ThemeArt'
import { Container } from '@/components/layout/Container'
import { Button } from '@/components/ui/Button'
import { Icon, type IconName } from '@/components/ui/Icon'
import { chooserPath } from '@/lib/interventions/chooser'
import { gapMapPath } from '@/lib/interventions/gap-map-address'
import { type databases, entrances } from '@/lib/interventions/vocabulary'
import { interventionCount } from '@/lib/interventions/words'

type Database = (typeof databases)[number]

const doors: Record<Database, { accent: Accent; text: string }> = {
  antidiscriminatie: { accent: 'teal', text: 'Ongelijke behandeling, uitsluiting en vooroordelen tegengaan.' },
  polarisatie: { accent: 'ochre', text: 'Spanningen tussen groepen verminderen en in gesprek blijven.' },
  radicalisering: { accent: 'plum', text: 'Vroeg beginnen: mensen weerbaar maken voordat ze radicaliseren.' },
}

const explanations: { href: string; icon: IconName; label: string }[] = [
  { href: '/interventies/uitleg', icon: 'info', label: 'Zo lees je deze database' },
  { href: gapMapPath, icon: 'place', label: 'Witte vlekken: wat is er nog niet?' },
  { href: '/interventies/cijfers', icon: 'chart', label: 'De database in cijfers' },
  { href: '/interventies/indienen', icon: 'practice', label: 'Dien je eigen interventie in' },
]

export type Entrance = { database: Database; total: number; href: string }

/** The ways into the register for who has not asked anything yet: three databases, and a guide that asks questions. */
export function Entrances({ entrances: ways }: { entrances: Entrance[] }) {
  return (
    <Container>
      <section aria-labelledby="ingangen" className="list-entrances">
        <h2 id="ingangen" className="sr-only">
          Waar wil je beginnen?
        </h2>
        <ul className="entrances">
          {ways.map((way) => (
            <li key={way.database}>
              <Door {...way} />
            </li>
          ))}
          <li className="entrance-choose on-dark">
            <h3>Weet je niet waar je moet beginnen?</h3>
            <p>Zes korte vragen brengen je bij wat past, met de redenen erbij.</p>
            <Button href={chooserPath} variant="secondary" iconAfter="arrow-right">
              Help me kiezen
            </Button>
          </li>
        </ul>
        <ul className="entrance-links">
          {explanations.map(({ href, icon, label }) => (
            <li key={href}>
              <a href={href}>
                <Icon name={icon} />
                <span>{label}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </Container>
  )
}

function Door({ database, total, href }: Entrance) {
  const { accent, text } = doors[database]
  return (
    <article className="entrance" data-accent={accent}>
      <h3>
        <a href={href}>{entrances[database]}</a>
      </h3>
      <ThemeArt seed={`database-${database}`} accent={accent} columns={10} rows={2} />
      <p>{text}</p>
      <p className="entrance-count">{interventionCount(total)}</p>
    </article>
  )
}

/** For who has asked something already: the questions, with what was asked as the first answers. */
export function ChooserLink({ href }: { href: string }) {
  return (
    <Container>
      <p className="list-entrances entrance-links">
        <a href={href}>
          <Icon name="people" />
          <span>Liever vraag voor vraag? Help me kiezen</span>
        </a>
      </p>
    </Container>
  )
}
