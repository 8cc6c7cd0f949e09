import '@/components/submitting/quickscan.css'
import type { ReactNode } from 'react'
import { Container } from '@/components/layout/Container'
import { PageHeader } from '@/components/layout/PageHeader'
import { Findings } from '@/components/submitting/Findings'
import { OtherRegistries } from '@/components/submitting/OtherRegistries'
import { Button } from '@/components/ui/Button'
import { entrances } from '@/lib/interventions/vocabulary'
import type { Advice } from '@/lib/quickscan/quickscan'

type Props = {
  advice: Advice
  /** Back to the questions, with the answers. */
  changeHref: string
  /** On to registering, with the answers; left out when no round is open. */
  registerHref?: string | undefined
}

const titles: Record<Advice['outcome'], string> = {
  klaar: 'Je bent klaar om je aan te melden',
  'nog-niet': 'Nog niet, en dit kun je eerst doen',
  elders: 'Dit hoort niet in een database van KIS',
}

/** The advice, with the reasons for each answer. */
export function QuickscanOutcome({ advice, changeHref, registerHref }: Props) {
  const { outcome, missing, attention, good, registries } = advice
  return (
    <>
      <PageHeader
        title={titles[outcome]}
        label="Je advies"
        intro={<p>{inShort(advice)}</p>}
        trail={[
          { label: 'Interventies', href: '/interventies' },
          { label: 'Indienen', href: '/interventies/indienen' },
        ]}
        current="Advies van de quickscan"
      >
        <Ways outcome={outcome} changeHref={changeHref} registerHref={registerHref} />
      </PageHeader>
      <Container className="scan-outcome" data-outcome={outcome}>
        {missing.length > 0 && (
          <Findings id="eerst" title={outcome === 'elders' ? 'Waarom niet' : 'Wat er nog ontbreekt'} findings={missing} icon="warning" step="Doe dit eerst" />
        )}
        {registries.length > 0 && <OtherRegistries registries={registries} instead={outcome === 'elders'} />}
        {outcome === 'elders' && registries.length === 0 && <NowhereElse />}
        {attention.length > 0 && <Findings id="aandacht" title="Geen reden om te wachten, wel om te weten" findings={attention} icon="info" step="Dit helpt" />}
        {good.length > 0 && <Findings id="goed" title="Dit is al in orde" findings={good} icon="check" />}
        <Reminder />
      </Container>
    </>
  )
}

function inShort({ outcome, database, missing, attention }: Advice): string {
  const where = database ? `de database ${entrances[database].toLowerCase()}` : 'een database van KIS'
  const toKnow = attention.length === 0 ? 'Niets staat je in de weg.' : `Let onderweg op ${attention.length === 1 ? 'één punt' : `${attention.length} punten`}.`
  if (outcome === 'klaar') return `Je interventie past bij ${where}. ${toKnow} Of ze wordt opgenomen, weet je pas na de beoordeling.`
  if (outcome === 'nog-niet')
    return `Je interventie past bij ${where}, maar er ${missing.length === 1 ? 'ontbreekt nog één ding' : `ontbreken nog ${missing.length} dingen`}. Begin daar; de vragen kun je daarna opnieuw doen.`
  return 'Dat zegt niets over hoe goed je interventie is. Hieronder lees je waarom, en waar ze misschien wel past.'
}

function Ways({ outcome, changeHref, registerHref }: Pick<Props, 'changeHref' | 'registerHref'> & Pick<Advice, 'outcome'>): ReactNode {
  return (
    <div className="scan-ways">
      {outcome === 'klaar' && registerHref && (
        <Button href={registerHref} iconAfter="arrow-right">
          Meld je interventie aan
        </Button>
      )}
      {outcome === 'klaar' && !registerHref && (
        <p className="scan-closed">
          Er is nu geen ronde waarin je je kunt aanmelden. <a href="/interventies/indienen#ronde">Bekijk wanneer het weer kan.</a>
        </p>
      )}
      <Button href={changeHref} variant="secondary">
        Wijzig je antwoorden
      </Button>
      <p className="scan-keep">Bewaren? Sla het adres van deze pagina op, of druk de pagina af.</p>
    </div>
  )
}

function NowhereElse() {
  return (
    <section aria-labelledby="elders" className="scan-part">
      <h2 id="elders">Waar dan wel?</h2>
      <p>
        Van de databanken die we kennen, past er geen bij wat je invulde. Gaat je interventie ook over jeugd, gezondheid of een sociaal vraagstuk? Vink dat aan
        bij vraag 2. Of <a href="/over-kis/contact">leg je vraag voor aan KIS</a>: we denken mee.
      </p>
    </section>
  )
}

function Reminder() {
  return (
    <section aria-labelledby="ook" className="scan-part">
      <h2 id="ook">Waar we later ook op letten</h2>
      <p>
        De quickscan kijkt alleen of je kunt beginnen. Bij de beoordeling telt het meest of je verandertheorie past bij wat bekend is over wat werkt, en of je
        aanpak niemand wegzet of uitgaat van tekorten van mensen. <a href="/interventies/indienen#criteria">Lees alle criteria.</a>
      </p>
    </section>
  )
}
