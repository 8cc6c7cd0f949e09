import { SmallForm } from '@/components/forms/SmallForm'
import type { FormState } from '@/lib/forms/state'

type Action = (before: FormState, form: FormData) => Promise<FormState>
type Props = {
  round: { slug: string; lock: number; opened: boolean; closed: boolean }
  /** How many submissions can still hand in a version, or wait for an answer. */
  underWay: number
  open: Action
  close: Action
}

/** Opening, closing and opening again, each with what it means for people. */
export function RoundSwitch({ round, underWay, open, close }: Props) {
  const hidden = { ronde: round.slug, lock: String(round.lock) }
  if (!round.opened)
    return (
      <section className="panel" aria-labelledby="openen">
        <h2 id="openen">Ronde openen</h2>
        <p>Nu weten alleen coördinatoren van deze ronde. Na het openen staat ze op de openbare pagina, met data, criteria en workshops.</p>
        <SmallForm action={open} hidden={hidden} submit="Open de ronde" failed="De ronde is niet geopend" />
      </section>
    )
  if (round.closed)
    return (
      <section className="panel" aria-labelledby="heropenen">
        <h2 id="heropenen">Ronde heropenen</h2>
        <p>De ronde is gesloten: niemand kan zich aanmelden of een versie indienen. Na het heropenen kan dat weer, op de dagen die hier staan.</p>
        <SmallForm action={open} hidden={hidden} submit="Heropen de ronde" failed="De ronde is niet heropend" quiet />
      </section>
    )
  return (
    <section className="panel" aria-labelledby="sluiten">
      <h2 id="sluiten">Ronde sluiten</h2>
      <p>Daarna kan niemand zich meer aanmelden of een versie indienen. Wat is ingediend, kun je nog gewoon beoordelen.</p>
      {underWay > 0 && (
        <p className="round-warning">
          <strong>{underWay === 1 ? 'Eén inzending is' : `${underWay} inzendingen zijn`} nog onderweg</strong>: aangemeld, bij de workshop of aan het schrijven.
        </p>
      )}
      <SmallForm action={close} hidden={hidden} submit="Sluit de ronde" failed="De ronde is niet gesloten" confirm="Ja, ik wil deze ronde sluiten" quiet />
    </section>
  )
}
