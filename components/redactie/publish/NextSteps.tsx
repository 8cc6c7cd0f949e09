import { changeFields, planFields } from '@/components/redactie/publish/fields'
import { StepForm } from '@/components/redactie/publish/StepForm'
import type { StepActions } from '@/components/redactie/publish/steps'
import type { PublishingView, Step } from '@/lib/workflow/shapes'

type Props = { view: PublishingView; path: string; actions: StepActions }

/** What this person can do with the draft now, the most likely first. */
export function NextSteps({ view, path, actions }: Props) {
  const { id, lock, may, reviewers, obstacles } = view
  const common = { path, hidden: { id, lock: String(lock) } }
  const can = (step: Step) => may.includes(step)
  const ready = obstacles.every(({ hint }) => hint)
  const people = [{ value: '', label: 'Wie tijd heeft' }, ...reviewers.map((person) => ({ value: person.id, label: person.name }))]
  return (
    <section className="publish-steps" aria-labelledby="stappen">
      <h2 id="stappen">Wat je nu kunt doen</h2>
      {!may.some((step) => draftSteps.includes(step)) && <p>{nothingWords(view)}</p>}
      {can('revive') && (
        <div className="panel">
          <h3>Weer online zetten</h3>
          <p className="muted">Wat lezers het laatst zagen wordt een concept. Dat kun je wijzigen en weer publiceren.</p>
          <StepForm {...common} action={actions.revive} submit="Maak er weer een concept van" variant="secondary" failed="Er is nog geen concept" />
        </div>
      )}
      {can('approve') && (
        <div className="panel">
          <h3>Goedkeuren</h3>
          <p className="muted">Hierna kan een eindredacteur het publiceren of plannen. Wie het schreef krijgt bericht.</p>
          <StepForm {...common} action={actions.approveIt} submit="Keur goed" failed="Het is nog niet goedgekeurd" />
        </div>
      )}
      {can('requestChanges') && (
        <StepForm
          {...common}
          action={actions.askChanges}
          fields={[{ type: 'text', name: 'wijzigingen', label: 'Wat moet er anders?', hint: 'Wie het schreef krijgt dit per mail.' }]}
          submit="Vraag om wijzigingen"
          variant="secondary"
          failed="Je vraag is nog niet verstuurd"
          fold={{ title: 'Wijzigingen vragen', open: !can('publish') }}
        />
      )}
      {can('submit') && (
        <StepForm
          {...common}
          action={actions.submit}
          fields={[
            { type: 'select', name: 'beoordelaar', label: 'Wie kijkt ernaar?', hint: 'Wie je kiest krijgt een mail.', options: people, optional: true },
            { type: 'text', name: 'bericht', label: 'Wat moet de beoordelaar weten?', optional: true },
          ]}
          submit="Stuur ter beoordeling"
          variant={can('publish') ? 'secondary' : 'primary'}
          failed="Het is nog niet ingestuurd"
          fold={{ title: 'Ter beoordeling sturen', open: !can('publish') }}
        />
      )}
      {can('publish') && !ready && <p>Publiceren of plannen kan zodra is opgelost wat hierboven staat.</p>}
      {can('publish') && ready && <PublishForms view={view} common={common} actions={actions} />}
      {can('unschedule') && (
        <div className="panel">
          <h3>Planning stoppen</h3>
          <StepForm {...common} action={actions.stopPlan} submit="Haal uit de planning" variant="secondary" failed="De planning staat nog" />
        </div>
      )}
      {can('takeBack') && (
        <StepForm
          {...common}
          action={actions.takeItBack}
          submit="Neem terug"
          variant="secondary"
          failed="Het is nog niet teruggenomen"
          fold={{ title: 'Terugnemen' }}
        >
          <p className="muted">Het wordt weer een concept, zodat je verder kunt schrijven.</p>
        </StepForm>
      )}
    </section>
  )
}

const draftSteps: Step[] = ['revive', 'submit', 'takeBack', 'requestChanges', 'approve', 'publish', 'schedule', 'unschedule']

function nothingWords({ state, id }: PublishingView): React.ReactNode {
  if (state !== null) return 'Je hoeft nu niets te doen: het is aan iemand anders.'
  return (
    <>
      Er is geen concept. <a href={`/redactie/documenten/${id}`}>Open het document</a> en schrijf; dan kun je daarna opnieuw publiceren.
    </>
  )
}

type FormProps = { view: PublishingView; common: { path: string; hidden: Record<string, string> }; actions: StepActions }

function PublishForms({ view, common, actions }: FormProps) {
  const { address, status, state } = view
  const path = address.nextPath ?? address.path
  return (
    <>
      <div className="panel">
        <h3>{status === 'unpublished' ? 'Publiceren' : status === 'published' ? 'De wijziging publiceren' : 'Weer publiceren'}</h3>
        <p className="muted">
          Lezers zien deze versie meteen op <strong>{path}</strong>, in lijsten en in de zoekresultaten.
          {address.nextPath && status !== 'unpublished' && ` Het oude adres ${address.path} leidt ernaartoe.`}
        </p>
        <StepForm {...common} action={actions.publishNow} fields={changeFields(view)} submit="Publiceer nu" failed="Het is nog niet gepubliceerd" />
      </div>
      <StepForm
        {...common}
        action={actions.planIt}
        fields={[...planFields, ...changeFields(view, 'plan-')]}
        submit="Plan de publicatie"
        variant="secondary"
        failed="Het is nog niet gepland"
        moment={{ day: 'dag', time: 'tijd', words: 'Plan publicatie' }}
        fold={{ title: state === 'scheduled' ? 'Een ander moment kiezen' : 'Publicatie plannen' }}
      />
    </>
  )
}
