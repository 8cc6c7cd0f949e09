import '@/components/redactie/publish/publish.css'
import { extendFields, releaseFields, returnFields, startFields, withdrawFields } from '@/components/assessing/coordinator/fields'
import { type StepAction, StepForm } from '@/components/redactie/publish/StepForm'
import { formatDate } from '@/lib/dates'
import { type AssessorProgress, isActive } from '@/lib/reviews/progress'
import type { Deadline } from '@/lib/rounds/deadlines'

/** The server action of each form. */
export type CoordinatorActions = Readonly<Record<'release' | 'start' | 'giveBack' | 'extend' | 'remind' | 'withdraw', StepAction>>
/** What may be done now, by the policy. */
export type CoordinatorMay = Readonly<Record<'release' | 'start' | 'giveBack' | 'decide' | 'answer' | 'extend' | 'withdraw', boolean>>

type Props = {
  id: string
  path: string
  rounds: number
  deadline: Deadline | null
  assessors: readonly AssessorProgress[]
  toRelease: number
  heldBack: number
  remindersOff: boolean
  may: CoordinatorMay
  actions: CoordinatorActions
}

/** What a coordinator can do now: the steps of this state first, then what can always be done. */
export function Steps(props: Props) {
  const { id, path, deadline, assessors, remindersOff, may, actions } = props
  const active = assessors.filter(isActive)
  const hidden = { inzending: id }
  return (
    <section className="case-do" aria-labelledby="doen">
      <h2 id="doen">Wat je kunt doen</h2>
      {may.release && <Release {...props} />}
      {may.start && <Start {...props} />}
      {(may.decide || may.answer) && (
        <div className="panel">
          <h3>{may.answer ? 'Antwoord op het bezwaar' : 'Besluit'}</h3>
          <p>{may.answer ? 'Lees het bezwaar en beslis of het besluit blijft staan.' : 'Lees het advies van de beoordelaars en neem het besluit.'}</p>
          <p>
            <a href={`${path}/besluit`}>{may.answer ? 'Naar het bezwaar' : 'Naar het besluit'}</a>
          </p>
        </div>
      )}
      {may.giveBack && (
        <StepForm
          action={actions.giveBack}
          path={path}
          hidden={hidden}
          fields={returnFields(props.toRelease)}
          submit="Geef terug aan de eigenaar"
          variant="secondary"
          failed="De inzending is niet teruggegeven"
          fold={{ title: 'Teruggeven voor nog een versie' }}
        />
      )}
      {may.extend && deadline && (
        <StepForm
          key={deadline.on}
          action={actions.extend}
          path={path}
          hidden={hidden}
          fields={extendFields(deadline.who === 'assessors' ? active : [], 'Alle beoordelaars')}
          submit="Geef uitstel"
          variant="secondary"
          failed="Er is geen uitstel gegeven"
          fold={{ title: 'Uitstel geven' }}
        >
          <p className="muted">Nu: {formatDate(deadline.on)}.</p>
        </StepForm>
      )}
      <StepForm
        key={`herinneringen-${remindersOff}`}
        action={actions.remind}
        path={path}
        hidden={{ ...hidden, herinneringen: remindersOff ? 'aan' : 'uit' }}
        submit={remindersOff ? 'Zet herinneringen aan' : 'Zet herinneringen uit'}
        variant="secondary"
        failed="Er is niets veranderd"
        fold={{ title: remindersOff ? 'Herinneringen staan uit' : 'Herinneringen' }}
      >
        <p className="muted">
          {remindersOff
            ? 'Niemand krijgt vanzelf een herinnering over deze inzending.'
            : 'De eigenaar krijgt er een 14 en 3 dagen voor en 2 dagen na een termijn; beoordelaars 7 dagen en 1 dag ervoor en 2 dagen erna.'}
        </p>
      </StepForm>
      {may.withdraw && (
        <StepForm
          action={actions.withdraw}
          path={path}
          hidden={hidden}
          fields={withdrawFields}
          submit="Trek in"
          variant="secondary"
          failed="De inzending is niet ingetrokken"
          fold={{ title: 'Intrekken namens de eigenaar' }}
        >
          <p className="muted">Dit kan niet ongedaan worden gemaakt. Wat is geschreven, blijft bewaard.</p>
        </StepForm>
      )}
    </section>
  )
}

function Release({ id, path, rounds, toRelease, heldBack, actions }: Props) {
  return (
    <div className="panel">
      <h3>Feedback geven op versie {rounds}</h3>
      <p>
        {toRelease === 0 && 'Er zijn nog geen opmerkingen. Schrijf een algemene boodschap, of wacht op de beoordelaars.'}
        {toRelease === 1 && 'Er is 1 opmerking. De eigenaar ziet die pas na het vrijgeven.'}
        {toRelease > 1 && `Er zijn ${toRelease} opmerkingen. De eigenaar ziet ze pas na het vrijgeven, allemaal tegelijk.`}{' '}
        <a href={`${path}/lezen`}>Lees ze na</a>
      </p>
      {heldBack > 0 && (
        <p className="muted">
          {heldBack} van iemand met belangen {heldBack === 1 ? 'gaat' : 'gaan'} niet mee.
        </p>
      )}
      <StepForm
        action={actions.release}
        path={path}
        hidden={{ inzending: id }}
        fields={releaseFields}
        submit="Geef de feedback vrij"
        failed="De feedback is niet vrijgegeven"
      />
    </div>
  )
}

function Start({ id, path, assessors, toRelease, actions }: Props) {
  const active = assessors.filter(isActive)
  const undecided = active.filter(({ state }) => state === 'asked').map(({ name }) => name)
  return (
    <StepForm
      key={`begin-${active.length}-${undecided.length}`}
      action={actions.start}
      path={path}
      hidden={{ inzending: id }}
      fields={active.length < 2 || active.length - undecided.length >= 2 ? [] : startFields(undecided)}
      submit="Begin de beoordeling"
      variant="secondary"
      failed="De beoordeling is niet begonnen"
      fold={{ title: 'Geen feedback meer nodig: beoordelen' }}
    >
      <p className="muted">
        Twee beoordelaars oordelen los van elkaar over deze versie; de eigenaar krijgt bericht.
        {toRelease > 0 && ' De opmerkingen die er al zijn, ziet de eigenaar dan nog niet.'}
        {active.length < 2 && ' Vraag eerst twee beoordelaars.'}
      </p>
    </StepForm>
  )
}
