import type { ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { formatDate } from '@/lib/dates'
import { activeWorkshop, type OwnWorkshops, type WorkshopChoice } from '@/lib/rounds/shapes'

type Props = { data: OwnWorkshops; base: string }
type Words = { title: string; text: ReactNode; actions?: ReactNode }

/** Where one stands with the workshop, and what comes next: one clear thing. */
export function WorkshopLead({ data, base }: Props) {
  const { title, text, actions } = wordsFor(data, base)
  return (
    <section className="next-step" aria-labelledby="workshop-nu">
      <h2 id="workshop-nu">{title}</h2>
      {text}
      {actions && <div className="next-step-actions">{actions}</div>}
    </section>
  )
}

function wordsFor(data: OwnWorkshops, base: string): Words {
  if (data.step === 'before')
    return {
      title: 'Eerst bekijken wij je aanmelding',
      text: <p>Doet je interventie mee, dan krijg je een mail en kies je hier een datum. Je hoeft nu niets te doen.</p>,
    }
  if (data.step === 'over') return { title: 'Deze interventie doet niet (meer) mee', text: <p>Een workshop kiezen kan niet meer.</p> }
  if (data.step === 'done') return done(data, base)
  const held = activeWorkshop(data.workshops)
  if (!held) return choose(data, base)
  if (held.past)
    return {
      title: 'Bedankt dat je er was',
      text: (
        <p>
          KIS legt nog vast wie er bij de workshop was. Daarna krijg je een mail en ga je verder met schrijven. Was je er niet? Dan kun je daarna een andere
          datum kiezen.
        </p>
      ),
      actions: writeLink(base),
    }
  return held.seats.some(({ mine, state }) => mine && state === 'taken') ? seated(held, data, base) : waiting(held, base)
}

function done({ exemption, firstVersionBy }: OwnWorkshops, base: string): Words {
  const next = <p>Schrijf verder aan je werkblad. De eerste versie dien je in uiterlijk {formatDate(firstVersionBy)}; daarna krijg je onze feedback.</p>
  const actions = <Button href={`${base}/werkblad`}>Naar het werkblad</Button>
  if (!exemption) return { title: 'Deze stap is klaar', text: next, actions }
  return {
    title: 'Je hoeft geen workshop te volgen',
    text: (
      <>
        <p>Reden: {exemption}.</p>
        {next}
      </>
    ),
    actions,
  }
}

function choose({ workshops, firstVersionBy }: OwnWorkshops, base: string): Words {
  const some = workshops.some(({ past, cancelled }) => !past && !cancelled)
  if (!some)
    return {
      title: 'Er is nog geen datum',
      text: <p>KIS plant de workshops. Je vindt de data hier. Je kunt alvast beginnen met schrijven.</p>,
      actions: writeLink(base),
    }
  return {
    title: 'Kies een datum voor de workshop',
    text: (
      <p>
        In de workshop leer je hoe je je interventie beschrijft en onderbouwt, samen met andere eigenaren. Kom gerust met meer mensen. Daarna heb je tot en met{' '}
        {formatDate(firstVersionBy)} voor de eerste versie.
      </p>
    ),
    actions: writeLink(base),
  }
}

function seated(held: WorkshopChoice, { firstVersionBy }: OwnWorkshops, base: string): Words {
  return {
    title: 'Je hebt een plek',
    text: (
      <>
        <p className="workshop-when">
          <Icon name="calendar" /> <strong>{held.when}</strong>
        </p>
        <p>
          {held.place}
          {held.url && (
            <>
              {' · '}
              <a href={held.url}>Link naar de bijeenkomst</a>
            </>
          )}
        </p>
        {held.note && <p className="workshop-note">{held.note}</p>}
        <p>
          Na de workshop krijg je een mail en schrijf je de eerste versie, tot en met {formatDate(firstVersionBy)}. Kun je niet? Meld je hieronder af, dan kan
          een ander komen.
        </p>
      </>
    ),
    actions: (
      <>
        <Button href={`${base}/workshop/agenda`} icon="calendar">
          Zet in je agenda
        </Button>
        {writeLink(base)}
      </>
    ),
  }
}

function waiting(held: WorkshopChoice, base: string): Words {
  const mine = held.seats.find(({ mine }) => mine)
  if (!mine)
    return {
      title: held.seats.some(({ state }) => state === 'taken') ? 'Een collega gaat naar de workshop' : 'Een collega staat op de wachtlijst',
      text: <p>{held.when}. Wil je mee? Schrijf je hieronder in voor dezelfde datum. Eén van jullie is genoeg om daarna verder te gaan.</p>,
      actions: writeLink(base),
    }
  return {
    title: `Je staat op de wachtlijst, op plaats ${mine.position}`,
    text: <p>{held.when}. Komt er een plek vrij, dan krijg je die vanzelf, en een mail. Wil je niet wachten? Meld je hieronder af en kies een andere datum.</p>,
    actions: writeLink(base),
  }
}

function writeLink(base: string): ReactNode {
  return (
    <Button variant="secondary" href={`${base}/werkblad`}>
      Begin alvast met schrijven
    </Button>
  )
}
