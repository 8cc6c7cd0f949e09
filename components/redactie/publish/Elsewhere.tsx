import { outFields } from '@/components/redactie/publish/fields'
import { Referrers } from '@/components/redactie/publish/Referrers'
import { StepForm } from '@/components/redactie/publish/StepForm'
import type { StepActions } from '@/components/redactie/publish/steps'
import type { PublishingView, Step } from '@/lib/workflow/shapes'

type Props = { view: PublishingView; path: string; actions: StepActions }

/** What is not about the draft: the address, whether it is still right, and the ways out of publication. */
export function Elsewhere({ view, path, actions }: Props) {
  const { id, lock, may, address, status, planned, unseen, referrers } = view
  const common = { path, hidden: { id, lock: String(lock) } }
  const can = (step: Step) => may.includes(step)
  return (
    <div className="publish-side">
      {can('checkAlone') && unseen && (
        <section className="panel">
          <h2>Nakijken achteraf</h2>
          <p>Dit is zonder tweede paar ogen gepubliceerd: “{unseen.reason}”</p>
          <StepForm
            {...common}
            hidden={{ ...common.hidden, versie: unseen.versionId }}
            action={actions.sawIt}
            submit="Ik heb het nagekeken"
            failed="Dat is nog niet bewaard"
          />
        </section>
      )}
      <section className="panel">
        <h2>Adres</h2>
        <p className="publish-address">{address.path}</p>
        {address.nextPath && status !== 'unpublished' && <p>Vanaf de volgende publicatie: {address.nextPath}. Het oude adres leidt ernaartoe.</p>}
        {can('changeSlug') && (
          <StepForm
            {...common}
            action={actions.giveSlug}
            fields={[
              {
                type: 'line',
                name: 'adres',
                label: 'Laatste deel van het adres',
                hint: 'Kleine letters, cijfers en koppeltekens.',
                value: address.next ?? address.slug,
              },
            ]}
            submit="Wijzig het adres"
            variant="secondary"
            failed="Het adres is nog niet gewijzigd"
          />
        )}
      </section>
      {can('confirmChecked') && (
        <section className="panel">
          <h2>Klopt het nog?</h2>
          <p className="muted">Lezers zien vandaag als de dag waarop dit voor het laatst is gecontroleerd. Een concept blijft zoals het is.</p>
          <StepForm {...common} action={actions.confirm} submit="Nagekeken: het klopt nog" variant="secondary" failed="Dat is nog niet bewaard" />
        </section>
      )}
      {status !== 'unpublished' && (
        <section className="panel">
          <h2>Verwijzingen hierheen</h2>
          <Referrers referrers={referrers} />
        </section>
      )}
      {can('withdraw') && planned.withdraw && (
        <section className="panel">
          <h2>Gaat uit publicatie</h2>
          <p>Op {planned.withdraw}.</p>
          <StepForm {...common} action={actions.stopOut} submit="Laat het toch online" variant="secondary" failed="Het staat nog gepland" />
        </section>
      )}
      {can('withdraw') && (
        <StepForm
          {...common}
          action={actions.takeItOut}
          fields={outFields(view)}
          submit={status === 'published' ? 'Haal uit publicatie' : 'Wijzig dit'}
          variant="secondary"
          failed={status === 'published' ? 'Het staat nog online' : 'Er is nog niets gewijzigd'}
          moment={{ day: 'uit-dag', time: 'uit-tijd', words: 'Haal uit publicatie' }}
          fold={{ title: status === 'published' ? 'Uit publicatie halen' : 'De uitleg of de manier wijzigen' }}
        />
      )}
      {can('discardDraft') && (
        <StepForm
          {...common}
          action={actions.discard}
          submit="Gooi het concept weg"
          variant="secondary"
          failed="Het concept is er nog"
          fold={{ title: 'Concept weggooien' }}
        >
          <p className="muted">Alleen wat gepubliceerd is blijft over. In de versies kun je het concept terugvinden.</p>
        </StepForm>
      )}
      {can('trash') && (
        <StepForm
          {...common}
          action={actions.toTrash}
          submit="Zet in de prullenbak"
          variant="secondary"
          failed="Het staat nog niet in de prullenbak"
          fold={{ title: 'Naar de prullenbak' }}
        >
          <p className="muted">
            {status === 'published' ? 'Lezers zien het meteen niet meer. ' : ''}Je kunt het 90 dagen terugzetten, met alles wat erbij hoort. Het adres blijft
            gereserveerd.
          </p>
        </StepForm>
      )}
    </div>
  )
}
