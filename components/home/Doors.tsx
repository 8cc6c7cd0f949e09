import { Container } from '@/components/layout/Container'
import { doors } from '@/components/layout/navigation'
import { Icon } from '@/components/ui/Icon'
import { chooserPath } from '@/lib/interventions/chooser'

export function Doors() {
  return (
    <section aria-labelledby="ingangen" className="doors">
      <Container>
        <h2 id="ingangen" className="sr-only">
          Kennis voor jouw werk
        </h2>
        <ul>
          {doors.map(({ href, label, text }) => (
            <li key={href}>
              <h3>
                <a href={href}>{label}</a>
                <Icon name="arrow-right" />
              </h3>
              <p>{text}</p>
            </li>
          ))}
        </ul>
        <div className="doors-more">
          <p>
            <span>Zoek je een aanpak die past bij jouw situatie?</span> <a href={chooserPath}>Help me kiezen</a>
          </p>
          <p>
            <span>Heb je een interventie ontwikkeld die anderen kunnen gebruiken?</span> <a href="/interventies/indienen">Dien je interventie in</a>
          </p>
        </div>
      </Container>
    </section>
  )
}
