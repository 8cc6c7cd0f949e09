import '@/components/assessing/round.css'
import { SmallForm } from '@/components/forms/SmallForm'
import { Notice } from '@/components/ui/Notice'
import type { FormState } from '@/lib/forms/state'
import type { AdmissionFacts } from '@/lib/rounds/shapes'

type Action = (before: FormState, form: FormData) => Promise<FormState>
type Props = { facts: AdmissionFacts; admit: Action; exempt: Action; decline: Action }

/** Admitting and declining a registration, and letting somebody skip the workshop. */
export function Admission({ facts, admit, exempt, decline }: Props) {
  const { id, round, capacity, admitted, workshops } = facts
  const hidden = { inzending: id }
  if (facts.waiting)
    return (
      <section className="panel admission" aria-labelledby="vrijstelling">
        <h2 id="vrijstelling">Workshop overslaan</h2>
        <p>Deze interventie wacht op de workshop. Hoeft dat niet, bijvoorbeeld omdat iemand er al een volgde? Dan kan de eigenaar meteen schrijven.</p>
        <Exempt facts={facts} action={exempt} submit="Laat de workshop overslaan" />
      </section>
    )
  const full = admitted >= capacity
  return (
    <section className="panel admission" aria-labelledby="toelaten">
      <h2 id="toelaten">Toelaten of afwijzen</h2>
      <p>
        Er doen {admitted} van {capacity} mee in <a href={`/beoordelen/rondes/${round.slug}`}>{round.title}</a>.{' '}
        {workshops > 0
          ? 'Na het toelaten kiest de eigenaar een workshop, en kan die alvast schrijven.'
          : 'Er is nog geen workshop gepland: wie je nu toelaat, gaat meteen schrijven.'}
      </p>
      {full && (
        <Notice tone="warning" title="Alle plaatsen zijn vergeven">
          <a href={`/beoordelen/rondes/${round.slug}/instellen`}>Maak meer plaatsen</a>, of wijs de aanmelding af.
        </Notice>
      )}
      {facts.ownedBy && (
        <Notice tone="warning" title={`De gepubliceerde interventie is van ${facts.ownedBy}`}>
          Overleg met beide organisaties voordat je haar laat overgaan.
        </Notice>
      )}
      <SmallForm action={admit} hidden={hidden} submit="Laat toe" failed="De interventie is niet toegelaten">
        <Transfer facts={facts} />
      </SmallForm>
      {workshops > 0 && (
        <details className="admission-more" open={facts.followed !== undefined || facts.saysFollowed}>
          <summary>Toelaten zonder workshop</summary>
          <Exempt facts={facts} action={exempt} submit="Laat toe zonder workshop" />
        </details>
      )}
      <details className="admission-more">
        <summary>Afwijzen</summary>
        <SmallForm
          action={decline}
          hidden={hidden}
          submit="Wijs af"
          failed="De aanmelding is niet afgewezen"
          text={{
            name: 'reden',
            label: 'Waarom niet?',
            hint: 'De eigenaar krijgt deze tekst per mail. Zeg ook wat wél kan, bijvoorbeeld een ander register of een volgende ronde.',
          }}
          quiet
        />
      </details>
    </section>
  )
}

function Exempt({ facts, action, submit }: { facts: AdmissionFacts; action: Action; submit: string }) {
  return (
    <>
      {facts.followed && <p className="muted">Volgens onze lijsten: {facts.followed.charAt(0).toLowerCase() + facts.followed.slice(1)}.</p>}
      {!facts.followed && facts.saysFollowed && (
        <p className="muted">De eigenaar zei bij het aanmelden dat iemand al een workshop volgde. In onze lijsten staat dat niet.</p>
      )}
      <SmallForm
        action={action}
        hidden={{ inzending: facts.id }}
        submit={submit}
        failed="Dit is niet gebeurd"
        text={{
          name: 'reden',
          label: 'Waarom kan de workshop worden overgeslagen?',
          hint: 'De eigenaar kan dit lezen.',
          ...(facts.followed && { value: facts.followed }),
        }}
        quiet
      >
        <Transfer facts={facts} />
      </SmallForm>
    </>
  )
}

function Transfer({ facts }: { facts: AdmissionFacts }) {
  if (!facts.ownedBy) return null
  return (
    <div className="field-check">
      <label>
        <input type="checkbox" name="overgaan" value="ja" />
        <span>De gepubliceerde interventie gaat over van {facts.ownedBy}</span>
      </label>
    </div>
  )
}
