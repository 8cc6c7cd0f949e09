import { WorkshopForm } from '@/components/assessing/WorkshopForm'
import { SmallForm } from '@/components/forms/SmallForm'
import type { FormState } from '@/lib/forms/state'

type Action = (before: FormState, form: FormData) => Promise<FormState>
type Props = { path: string; hidden: Readonly<Record<string, string>>; values: Readonly<Record<string, string>>; change: Action; cancel: Action }

/** Changing and cancelling a workshop that is still to come, each with what people hear of it. */
export function WorkshopSettings({ path, hidden, values, change, cancel }: Props) {
  return (
    <div className="round-stack workshop-settings">
      <section className="panel" aria-labelledby="wijzigen">
        <h2 id="wijzigen">Wijzigen</h2>
        <p className="muted">Verandert de tijd, plaats of toelichting, dan krijgt iedereen met een plek of op de wachtlijst een mail.</p>
        <WorkshopForm action={change} path={path} hidden={hidden} values={values} submit="Bewaar" />
      </section>
      <section className="panel" aria-labelledby="afgelasten">
        <h2 id="afgelasten">Afgelasten</h2>
        <SmallForm
          action={cancel}
          hidden={hidden}
          submit="Gelast de workshop af"
          failed="De workshop gaat gewoon door"
          text={{ name: 'reden', label: 'Waarom gaat het niet door?', hint: 'Deelnemers krijgen deze tekst per mail, en kunnen een andere datum kiezen.' }}
          quiet
        />
      </section>
    </div>
  )
}
