import { StateTag } from '@/components/redactie/StateTag'
import { stateLabels, statusLabels } from '@/lib/content/states'
import type { PublishingView } from '@/lib/workflow/shapes'

/** Where the document is in its life: what readers see, what is being written, by whom, and what was planned. */
export function StateOfThings({ view }: { view: PublishingView }) {
  const { status, state, written, planned, eyes, withdrawn, asked, checkedOn, reviewOn } = view
  return (
    <section className="panel panel-quiet" aria-labelledby="stand">
      <h2 id="stand">Stand van zaken</h2>
      <dl className="publish-facts">
        <Fact label="Lezers zien">
          <StateTag label={statusLabels[status]} />
          {withdrawn && (
            <>
              {' '}
              sinds {withdrawn.on}: “{withdrawn.reason}”{withdrawn.replacement && ` Vervangen door ${withdrawn.replacement}.`}
            </>
          )}
        </Fact>
        <Fact label="In de maak">{state ? <StateTag label={stateLabels[state]} /> : 'Er is geen concept.'}</Fact>
        {written && (
          <Fact label="Geschreven door">
            {written.by}, {written.at}
          </Fact>
        )}
        {written?.submittedBy && <Fact label="Ingestuurd door">{written.submittedBy}</Fact>}
        {written?.approvedBy && <Fact label="Goedgekeurd door">{written.approvedBy}</Fact>}
        {eyes.required && state && <Fact label="Vier ogen">{eyesWords(view)}</Fact>}
        {planned.publish && <Fact label="Wordt gepubliceerd">op {planned.publish}</Fact>}
        {planned.withdraw && <Fact label="Gaat uit publicatie">op {planned.withdraw}</Fact>}
        {checkedOn && <Fact label="Laatst gecontroleerd">{checkedOn}</Fact>}
        {reviewOn && <Fact label="Opnieuw nakijken">{reviewOn}</Fact>}
      </dl>
      {asked && (
        <blockquote className="publish-asked">
          <p>{asked.text}</p>
          <footer>{asked.by}</footer>
        </blockquote>
      )}
    </section>
  )
}

function eyesWords({ eyes, written }: PublishingView): string {
  if (written?.approvedBy) return 'Iemand anders heeft dit goedgekeurd.'
  if (eyes.own) return 'Je maakte dit zelf. Iemand anders moet het nog bekijken.'
  return 'Jij kunt het tweede paar ogen zijn: je schreef dit niet als laatste en stuurde het niet in.'
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
