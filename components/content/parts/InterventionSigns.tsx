import { Icon, type IconName } from '@/components/ui/Icon'
import type { Intervention } from '@/lib/interventions/schema'
import { effectLevels, substantiationLevels } from '@/lib/interventions/vocabulary'

const substantiationNotes = {
  geen: 'Niemand heeft de onderbouwing beoordeeld. Dat zegt niets over de kwaliteit.',
  beschreven: 'Het is duidelijk wat je doet, voor wie en waarom.',
  onderbouwd: 'Het is aannemelijk gemaakt waarom deze aanpak werkt.',
} as const

const effectNotes = {
  onbekend: 'We weten niet of het effect is onderzocht.',
  geen: 'Of deze aanpak werkt, is niet onderzocht.',
  procesevaluatie: 'Onderzocht is hoe de uitvoering gaat, niet of ze effect heeft.',
  eerste: 'Er is onderzoek dat in de goede richting wijst.',
  goed: 'Onderzoek maakt aannemelijk dat het werkt.',
  sterk: 'Sterk onderzoek laat zien dat het werkt.',
} as const

/** Two signs of a different kind, on purpose never added up to one score. */
export function Signs({ content }: { content: Intervention }) {
  const level = content.substantiation?.level ?? 'geen'
  return (
    <div className="signs">
      <Sign
        icon="foundation"
        title="Onderbouwing"
        value={substantiationLevels[level]}
        note={substantiationNotes[level]}
        href="#onderbouwing"
        filled={level !== 'geen'}
      />
      <Sign
        icon="chart"
        title="Onderzoek naar effect"
        value={effectLevels[content.effect.level]}
        note={effectNotes[content.effect.level]}
        href="#effect"
        filled={!['onbekend', 'geen'].includes(content.effect.level)}
      />
    </div>
  )
}

type SignProps = { icon: IconName; title: string; value: string; note: string; href: string; filled: boolean }

function Sign({ icon, title, value, note, href, filled }: SignProps) {
  return (
    <div className={filled ? 'sign sign-filled' : 'sign'}>
      <Icon name={icon} />
      <div>
        <h3>{title}</h3>
        <p className="sign-value">{value}</p>
        <p>{note}</p>
        <a href={href}>Bekijk waarop dit rust</a>
      </div>
    </div>
  )
}
