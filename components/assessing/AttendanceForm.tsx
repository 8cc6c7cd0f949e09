'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { type FormState, newForm } from '@/lib/forms/state'
import type { Participant } from '@/lib/rounds/shapes'

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  hidden: Readonly<Record<string, string>>
  participants: readonly Participant[]
  waitingList: readonly Participant[]
  recorded: boolean
}

/** Who was there: one box a person, everybody at once. */
export function AttendanceForm({ action, hidden, participants, waitingList, recorded }: Props) {
  const [{ values, message }, send] = useActionState(action, newForm)
  const there = values && (values.aanwezig ?? '').split(' ')
  const box = ({ seatId, name, organisation, title, attended }: Participant) => (
    <li key={seatId} className="field-check">
      <label>
        <input type="checkbox" name="aanwezig" value={seatId} defaultChecked={there ? there.includes(seatId) : attended === true} />
        <span>
          {name}
          <span className="field-radio-hint">
            {organisation} · {title}
          </span>
        </span>
      </label>
    </li>
  )
  return (
    <section className="panel attendance" aria-labelledby="aanwezigheid">
      <h2 id="aanwezigheid">Wie was erbij?</h2>
      <p className="muted">
        Kruis aan wie er was. Hun interventies gaan door naar het schrijven, en de eigenaren krijgen een mail. Wie er niet was, kan een andere datum kiezen.
      </p>
      {message && (
        <div role="alert">
          <Notice tone="danger" title="De aanwezigheid is niet vastgelegd">
            {message}
          </Notice>
        </div>
      )}
      <form action={send} className="small-form">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <ul>{participants.map(box)}</ul>
        {waitingList.length > 0 && (
          <fieldset className="field-boxes">
            <legend>Van de wachtlijst, toch gekomen</legend>
            <ul>{waitingList.map(box)}</ul>
          </fieldset>
        )}
        <div>
          <Button type="submit">{recorded ? 'Verbeter de aanwezigheid' : 'Leg de aanwezigheid vast'}</Button>
        </div>
      </form>
      {recorded && <p className="muted">Wie al door is naar het schrijven, blijft daar, ook als je het kruisje weghaalt.</p>}
    </section>
  )
}
